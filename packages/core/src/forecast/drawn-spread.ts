import type { TitleCell } from "../transfer/index.ts";

/**
 * How far pay spreads within a cell, as far as its few postings tell: they tell it m − 1 times, and the market's other cells
 * as often as the market's word is to count, once unless said otherwise. So a cell that repeats one range has its market's
 * spread, never none.
 *
 * Shape   a cell (m ≥ 1), the market's standard deviation of log pay within a cell → the cell's
 * Source  docs/methods/forecasts.md
 * @example drawnSpread({ nEffective: 1, logSd: Number.NaN }, 0.25) // => 0.25
 */
export function drawnSpread(
  { nEffective, logSd }: Pick<TitleCell, "nEffective" | "logSd">,
  marketSd: number,
  marketCounts = 1,
): number {
  const own = nEffective > 1 ? (nEffective - 1) * logSd ** 2 : 0;
  return Math.sqrt((own + marketCounts * marketSd ** 2) / (nEffective - 1 + marketCounts));
}
