import type { Page } from "@playwright/test";

/**
 * Notes from now on whatever begins to move, with how many milliseconds it takes, as it begins: whoever looks later on
 * a slow machine finds it at rest again.
 */
export async function watchMotion(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    document.addEventListener("transitionrun", ({ target }) => {
      if (!(target instanceof Element)) return;
      for (const { effect } of target.getAnimations())
        moved.push(`${target.getAttribute("class")} for ${Number(effect?.getComputedTiming().duration)}`);
    });
  });
  return () => page.evaluate("window.moved");
}
