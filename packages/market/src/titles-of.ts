import type { Market } from "@paycurve/core/money";
import type { CountedSource } from "./counted-source.ts";

/**
 * Every title that a market's postings carry, each once.
 *
 * Shape   a source, a market → titles, in the store's order
 */
export async function titlesOf({ store, source }: CountedSource, market: Market): Promise<readonly string[]> {
  const cells = await store.cells(source, market);
  return [...new Set(cells.map(({ title }) => title))];
}
