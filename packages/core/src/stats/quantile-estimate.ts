import { effectiveSize } from "./effective-size.ts";
import { exactInterval } from "./exact-interval.ts";
import { type PayHistogram, rowCount } from "./pay-histogram.ts";
import { type PrecisionBand, precisionBand, standardError } from "./precision.ts";
import { payAtRank, quantile } from "./quantile.ts";
import { smallestSize } from "./smallest-size.ts";
import { type Withheld, withheld } from "./withheld.ts";

/** A quantile with the interval it may lie in. */
export interface QuantileEstimate {
  readonly kind: "estimate";
  readonly p: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** How far it may be trusted, by its coefficient of variation. */
  readonly precision: PrecisionBand;
}

/**
 * A quantile as it may be printed: with its 95 % interval, or withheld with the reason.
 * The interval's ranks come from the effective size m and are stretched to the n rows there are.
 *
 * Shape   histogram, p in (0, 1), m (the effective size unless rows are independent) → estimate | withheld
 * Units   as the histogram
 * Source  METHODS "Quantiles and their doubt"; docs/methods/quantiles.md
 */
export function quantileEstimate(
  histogram: PayHistogram,
  p: number,
  size: number = effectiveSize(histogram),
): QuantileEstimate | Withheld {
  const n = rowCount(histogram);
  const needed = neededSize(p);
  if (n === 0) return withheld("no-data", 0, needed);
  const ranks = exactInterval(size, p);
  if (size < needed || ranks.low === null || ranks.high === null) return withheld("too-few", size, needed);
  const value = quantile(histogram, p);
  const low = payAtRank(histogram, Math.floor(((ranks.low - 1) * n) / size) + 1);
  const high = payAtRank(histogram, Math.ceil((ranks.high * n) / size));
  const precision = precisionBand(standardError({ low, high }) / value);
  if (precision === "unreliable") return withheld("too-imprecise", size, null);
  return { kind: "estimate", p, value, low, high, precision };
}

/**
 * How many independent rows a quantile needs before it is printed: 8 for the median, 13 inside the quartiles,
 * 36 inside the deciles, beyond them as many as bound both sides.
 *
 * @example neededSize(0.75) // => 13
 */
export function neededSize(p: number): number {
  const tail = Math.min(p, 1 - p);
  const printed = PRINTED_FROM.find(({ tailAtLeast }) => tail >= tailAtLeast - 1e-12)?.size;
  return printed ?? Math.max(36, smallestSize(p));
}

const PRINTED_FROM = [
  { tailAtLeast: 0.5, size: 8 },
  { tailAtLeast: 0.25, size: 13 },
  { tailAtLeast: 0.1, size: 36 },
] as const;
