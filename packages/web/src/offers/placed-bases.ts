import { type CountedPay, countedPayOf, type LevelPlacement, type MarketData } from "@paycurve/core/curve";
import type { Market } from "@paycurve/core/money";
import { type Offer, type PlacedBases, placedBase } from "@paycurve/core/offer";

/** What is known of each market that an offer is in; a market whose data is not there yet is missing. */
export type KnownMarkets = ReadonlyMap<Market, { readonly data: MarketData; readonly counted: CountedPay }>;

/** Adds a market to those that are known. */
export function withMarket(known: KnownMarkets, data: MarketData): KnownMarkets {
  return new Map(known).set(data.market, { data, counted: countedPayOf(data) });
}

/**
 * Where each offer's base stands among the postings of its level, each in its own market.
 *
 * Shape   offers, the markets that are known → placements by the offer's id
 */
export function placedBases(offers: readonly Offer[], known: KnownMarkets): PlacedBases {
  return new Map(
    offers.flatMap((offer): [string, LevelPlacement][] => {
      const market = known.get(offer.market);
      const step = market && placedBase(offer, market.data.family, market.counted);
      return step ? [[offer.id, step]] : [];
    }),
  );
}
