import type { Page } from "@playwright/test";

/** Watches how long a page goes without drawing a frame; the longest gap so far, in milliseconds, is answered. */
export async function watchFrames(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const watched = { longest: 0 };
    Object.assign(window, { watchedFrames: watched });
    let last = performance.now();
    const drawn = (now: number): void => {
      watched.longest = Math.max(watched.longest, now - last);
      last = now;
      requestAnimationFrame(drawn);
    };
    requestAnimationFrame(drawn);
  });
  return () => page.evaluate(() => (window as unknown as Watched).watchedFrames.longest);
}

interface Watched {
  readonly watchedFrames: { readonly longest: number };
}
