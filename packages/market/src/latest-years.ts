import { InputError } from "@paycurve/core";
import type { Market } from "@paycurve/core/money";
import type { CountedSource } from "./counted-source.ts";
import { countedYears } from "./counted-years.ts";

/**
 * The latest two years that a market's postings are of.
 *
 * Shape   a source, a market → first and last calendar year
 * Errors  InputError "store.no-postings" when the market has none
 */
export async function latestYears(
  { store, source }: CountedSource,
  market: Market,
): Promise<readonly [number, number]> {
  const cells = await store.cells(source, market);
  if (cells.length === 0) {
    const says = `store: ${source} holds no full-time postings of ${market}`;
    throw new InputError("store.no-postings", says, { field: "store", source, market });
  }
  return countedYears(cells);
}
