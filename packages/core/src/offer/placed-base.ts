import { type CountedPay, type LevelPlacement, place } from "../curve/index.ts";
import { MARKETS, moneyOfMajor } from "../money/index.ts";
import type { Offer } from "./offer.ts";

/**
 * Where an offer's base of the first year stands among its own market's postings of its level; null where the letter names
 * no level.
 *
 * Shape   an offer, the trade, counted pay of the offer's market → placement
 */
export function placedBase(
  { market, level, base }: Offer,
  family: string,
  counted: CountedPay,
): LevelPlacement | null {
  if (level === null) return null;
  const pay = moneyOfMajor(base.amountPerYear, MARKETS[market].currency);
  const { byLevel } = place({ market, family, levels: [level], pay }, [], counted);
  return byLevel.find((step) => step.level === level) ?? null;
}
