import type { Level } from "../figures/index.ts";
import { effectiveSize, type PayHistogram, quantile } from "../stats/index.ts";

/** One title's postings at one level of a market, as far as structure needs them. */
export interface TitleCell {
  readonly title: string;
  readonly level: Level;
  /** METHODS' m: repeats of one range do not count again. */
  readonly nEffective: number;
  readonly logMedian: number;
  /** The standard deviation of log pay; no number where m is 1: NaN, or endless where pay differs all the same. */
  readonly logSd: number;
}

/**
 * A title's postings at a level, on the log scale.
 *
 * Shape   a title, a level, a histogram of midpoints (n ≥ 1) → a TitleCell
 * Units   histogram in minor units per year; logs of the same
 */
export function titleCell(title: string, level: Level, midpoints: PayHistogram): TitleCell {
  const { pay, count } = midpoints;
  const n = count.reduce((sum, each) => sum + each, 0);
  const mean = pay.reduce((sum, each, index) => sum + Math.log(each) * (count[index] ?? 0), 0) / n;
  const squares = pay.reduce(
    (sum, each, index) => sum + (Math.log(each) - mean) ** 2 * (count[index] ?? 0),
    0,
  );
  const nEffective = effectiveSize(midpoints);
  return {
    title,
    level,
    nEffective,
    logMedian: Math.log(quantile(midpoints, 0.5)),
    logSd: Math.sqrt((squares / n) * (nEffective / (nEffective - 1))),
  };
}

/** What the square of a median's error is more than a mean's, where pay is log-normal: π/2. */
export const MEDIAN_VARIANCE = Math.PI / 2;
