import type { OfferAssumptions } from "./assumptions.ts";
import { type GrantColumn, grantColumns } from "./grant-columns.ts";
import { keptOnLeaving } from "./kept-on-leaving.ts";
import type { OfferColumns } from "./offer-columns.ts";

/** Two offers in one currency: the one that leads in cash, and another. */
export interface OfferPair {
  readonly leading: OfferSide;
  readonly other: OfferSide;
  readonly assumptions: OfferAssumptions;
}

/** One offer of a pair, with its grants. */
export interface OfferSide {
  readonly columns: OfferColumns;
  readonly grants: readonly GrantColumn[];
  /** What leaving after 0, 1, 2 … months of the years compared leaves one with. */
  readonly kept: readonly number[];
}

/** An offer as a side of a pair. */
export function sideOf(columns: OfferColumns, assumptions: OfferAssumptions): OfferSide {
  const { offer } = columns;
  const kept = keptOnLeaving(offer, assumptions);
  const months = Array.from({ length: assumptions.years * 12 + 1 }, (_, month) => month);
  return { columns, grants: grantColumns(offer, assumptions), kept: months.map(kept) };
}
