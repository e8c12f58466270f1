import type { Level } from "../figures/index.ts";
import { MARKETS, type Market, type Money, money } from "../money/index.ts";
import type { CountedPay } from "./pay-cell.ts";
import { printedQuantiles } from "./pay-curve.ts";

/** The middle half of one level's postings: what is said before anyone has said what they earn. */
export interface Opening {
  readonly level: Level;
  readonly low: Money;
  readonly high: Money;
}

/** Levels in the order in which one is looked for that a market can open with. */
const ASKED_FIRST: readonly Level[] = ["mid", "senior", "entry", "executive"];

/**
 * What a curve says first: between which amounts half of a level's postings lie, at the first level that bears both.
 *
 * Shape   a market, its counted pay → level and quartiles, or null where no level bears its quartiles
 */
export function openingOf(market: Market, { cells }: CountedPay): Opening | null {
  for (const level of ASKED_FIRST) {
    const cell = cells.find((one) => one.level === level);
    const [low, high] = cell ? printedQuantiles(cell.midpoints, [0.25, 0.75]) : [];
    if (!low || !high || "withheld" in low || "withheld" in high) continue;
    const { currency } = MARKETS[market];
    return {
      level,
      low: money(Math.round(low.value), currency),
      high: money(Math.round(high.value), currency),
    };
  }
  return null;
}
