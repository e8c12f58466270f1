import type { LevelPlacement } from "../curve/index.ts";
import type { Withheld } from "../stats/index.ts";
import type { OfferAssumptions } from "./assumptions.ts";
import type { Finding } from "./finding.ts";
import type { Flip } from "./flip.ts";
import type { OfferColumns } from "./offer-columns.ts";
import type { OrderOfOffers } from "./order-of-offers.ts";

/** Offers side by side: their columns, their order where they share a currency, what would turn it, and what to doubt. */
export interface ComparedOffers {
  readonly assumptions: OfferAssumptions;
  readonly columns: readonly OfferColumns[];
  readonly order: OrderOfOffers | Withheld;
  readonly saferChoice: string | Withheld;
  readonly flips: readonly Flip[];
  readonly findings: readonly Finding[];
}

/** Where an offer's base stands among its own market's postings of its level, by the offer's id. */
export type PlacedBases = ReadonlyMap<string, LevelPlacement>;
