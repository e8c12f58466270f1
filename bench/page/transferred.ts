import type { Browser } from "@playwright/test";
import { alive } from "../../tests/browser/alive.ts";

/** What a first visit costs until its chart answers, in bytes as they went over the line, and how much of it shifted. */
export interface Transferred {
  readonly bytes: Readonly<Record<string, number>>;
  readonly layoutShift: number;
}

/** Opens an address with nothing kept, and adds up what was fetched by kind until the script has taken over. */
export async function transferred(browser: Browser, address: string): Promise<Transferred> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const fetched: Promise<readonly [kind: string, bytes: number]>[] = [];
  page.on("requestfinished", (request) => {
    fetched.push(
      request
        .sizes()
        .then(({ responseBodySize, responseHeadersSize }) => [
          request.resourceType(),
          responseBodySize + responseHeadersSize,
        ]),
    );
  });
  await page.goto(address);
  await alive(page);
  const bytes: Record<string, number> = {};
  for (const [kind, size] of await Promise.all(fetched)) bytes[kind] = (bytes[kind] ?? 0) + size;
  const layoutShift = await page.evaluate(layoutShiftSoFar);
  await context.close();
  return { bytes, layoutShift };
}

function layoutShiftSoFar(): number {
  const observer = new PerformanceObserver(() => {});
  observer.observe({ type: "layout-shift", buffered: true });
  const shifts = observer.takeRecords() as (PerformanceEntry & { readonly value: number })[];
  return shifts.reduce((sum, { value }) => sum + value, 0);
}
