import { countedPayOf, type LevelPlacement, type MarketData, place } from "@paycurve/core/curve";
import { MARKETS, moneyOfMajor } from "@paycurve/core/money";
import type { Offer, PlacedBases } from "@paycurve/core/offer";

/**
 * Where each offer's base stands among the postings of its level, for offers in the market that this page is about.
 *
 * Shape   offers, a market's data → placements by the offer's id
 */
export function placedBases(offers: readonly Offer[], data: MarketData): PlacedBases {
  const counted = countedPayOf(data);
  const placed = offers.flatMap(({ id, market, level, base }): [string, LevelPlacement][] => {
    if (market !== data.market || level === null) return [];
    const pay = moneyOfMajor(base.amountPerYear, MARKETS[market].currency);
    const { byLevel } = place({ market, family: data.family, levels: [level], pay }, [], counted);
    const step = byLevel.find((one) => one.level === level);
    return step ? [[id, step]] : [];
  });
  return new Map(placed);
}
