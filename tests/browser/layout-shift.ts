import type { Page } from "@playwright/test";

/** Everything that shifted on a page, and by how much. */
export interface Shifted {
  readonly total: number;
  readonly what: readonly string[];
}

/** Watches a page for layout shifts from its first moment on; what follows a touch of the person counts, too. */
export async function watchShifts(page: Page): Promise<() => Promise<Shifted>> {
  await page.addInitScript(() => {
    const shifted = { total: 0, what: [] as string[] };
    Object.assign(window, { shifted });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[]) {
        shifted.total += value;
        for (const { node } of sources)
          shifted.what.push(`${value.toFixed(4)} ${(node as Element)?.outerHTML?.slice(0, 90)}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifted: Shifted }).shifted);
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}
