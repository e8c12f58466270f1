import { countedPayOf, type LevelPlacement, type MarketData } from "@paycurve/core/curve";
import { type Offer, type PlacedBases, placedBase } from "@paycurve/core/offer";

/**
 * Where each offer's base stands among the postings of its level, for offers in the market that this page is about.
 *
 * Shape   offers, a market's data → placements by the offer's id
 */
export function placedBases(offers: readonly Offer[], data: MarketData): PlacedBases {
  const counted = countedPayOf(data);
  const here = offers.filter(({ market }) => market === data.market);
  return new Map(
    here.flatMap((offer): [string, LevelPlacement][] => {
      const step = placedBase(offer, data.family, counted);
      return step ? [[offer.id, step]] : [];
    }),
  );
}
