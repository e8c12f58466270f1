import type { Browser } from "@playwright/test";

/** When a page was first painted, and when its curve was, in milliseconds since the page was asked for. */
export interface FirstPaint {
  readonly firstPaintMs: number;
  readonly curveMs: number;
}

/**
 * Opens an address as a first visit does, with nothing kept, and waits for the paint of its curve. The curve is painted
 * when the name of its lowest level is, which stands at the end of its drawing.
 */
export async function firstPaint(browser: Browser, address: string): Promise<FirstPaint> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(nameTheCurve);
    await page.goto(address);
    const painted = await page.waitForFunction(paintTimes);
    return (await painted.jsonValue()) as FirstPaint;
  } finally {
    await context.close();
  }
}

function nameTheCurve(): void {
  const name = (): void => {
    for (const level of document.querySelectorAll(".curve .level-name"))
      if (!level.hasAttribute("elementtiming")) level.setAttribute("elementtiming", "painted");
  };
  new MutationObserver(name).observe(document, { childList: true, subtree: true });
}

/** The latest paint of what is named, once everything named was painted. */
function paintTimes(): FirstPaint | null {
  const buffered = (type: string): PerformanceEntryList => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type, buffered: true });
    return observer.takeRecords();
  };
  const [first] = buffered("paint").filter(({ name }) => name === "first-contentful-paint");
  const curve = buffered("element") as (PerformanceEntry & { readonly renderTime: number })[];
  const below = [...document.querySelectorAll("[elementtiming]")].filter(
    (element) => element.getBoundingClientRect().top > innerHeight,
  );
  const named = document.querySelectorAll("[elementtiming]").length - below.length;
  if (!first || named === 0 || curve.length < named) return null;
  return { firstPaintMs: first.startTime, curveMs: Math.max(...curve.map(({ renderTime }) => renderTime)) };
}
