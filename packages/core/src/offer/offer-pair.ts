import type { OfferAssumptions } from "./assumptions.ts";
import { type GrantColumn, grantColumns } from "./grant-columns.ts";
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
}

/** An offer as a side of a pair. */
export function sideOf(columns: OfferColumns, assumptions: OfferAssumptions): OfferSide {
  return { columns, grants: grantColumns(columns.offer, assumptions) };
}
