import { InputError } from "../errors.ts";
import { betaQuantile } from "./beta.ts";
import { effectiveSize } from "./effective-size.ts";
import { CONFIDENCE } from "./exact-interval.ts";
import { type PayHistogram, rowCount } from "./pay-histogram.ts";

/** Where one pay stands among rows: fractions 0…1, with the band the data allow. */
export interface Percentile {
  readonly mid: number;
  readonly low: number;
  readonly high: number;
  readonly below: number;
  readonly equal: number;
  readonly n: number;
  readonly nEffective: number;
}

/**
 * Where a pay stands among the rows of a histogram, and how sure that is.
 *
 * Shape   histogram (n ≥ 1), one pay, m (the effective size unless rows are independent) → fractions 0…1
 * Units   pay as the histogram
 * Errors  InputError "stats.percentile.empty" when there are no rows
 * Source  (below + equal/2)/n; band by Clopper and Pearson 1934, the lower end from the rows below, the upper
 *         from the rows below or equal, both scaled to m; golden/stats.json
 * @example percentileOf({ pay: [1, 2, 3], count: [1, 1, 1] }, 2).mid // => 0.5
 */
export function percentileOf(
  histogram: PayHistogram,
  pay: number,
  nEffective: number = effectiveSize(histogram),
): Percentile {
  const n = rowCount(histogram);
  if (n === 0)
    throw new InputError("stats.percentile.empty", "percentileOf requires at least one row, got zero");
  const { below, equal } = ranksAround(histogram, pay);
  const scale = nEffective / n;
  const { low } = clopperPearson(below * scale, nEffective);
  const { high } = clopperPearson((below + equal) * scale, nEffective);
  return { mid: midRank(histogram, pay), low, high, below, equal, n, nEffective };
}

/**
 * Where a pay stands among rows, without the band: the share below it and half of those equal to it.
 *
 * Shape   histogram (n ≥ 1), one pay → fraction 0…1
 * @example midRank({ pay: [1, 2, 3], count: [1, 1, 2] }, 2) // => 0.375
 */
export function midRank(histogram: PayHistogram, pay: number): number {
  const { below, equal } = ranksAround(histogram, pay);
  return (below + equal / 2) / rowCount(histogram);
}

/**
 * The exact band of a share that x of n showed. Counts scaled to an effective size need not be whole.
 *
 * Shape   0 ≤ x ≤ n, n > 0 → low and high in [0, 1]
 * Source  Clopper and Pearson 1934 by beta quantiles; golden/stats.json
 * @example clopperPearson(0, 25).low // => 0
 */
export function clopperPearson(
  x: number,
  n: number,
  confidence: number = CONFIDENCE,
): { readonly low: number; readonly high: number } {
  const tail = (1 - confidence) / 2;
  return {
    low: x <= 0 ? 0 : betaQuantile(tail, x, n - x + 1),
    high: x >= n ? 1 : betaQuantile(1 - tail, x + 1, n - x),
  };
}

function ranksAround(
  { pay, count }: PayHistogram,
  mine: number,
): { readonly below: number; readonly equal: number } {
  let [below, equal] = [0, 0];
  for (const [index, amount] of pay.entries()) {
    if (amount < mine) below += count[index] ?? 0;
    else if (amount === mine) equal += count[index] ?? 0;
  }
  return { below, equal };
}
