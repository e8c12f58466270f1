import { InputError } from "../errors.ts";
import { type PayHistogram, rowCount } from "./pay-histogram.ts";

/** The nine sample quantiles of Hyndman and Fan. Paycurve prints type 8; the others exist for comparison. */
export type QuantileType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/**
 * The pay that a share p of the rows lies below.
 * Type 8 is close to median-unbiased whatever the distribution; type 7, the usual default, runs 7–9 % low on
 * the ninetieth percentile at ten rows.
 *
 * Shape   histogram (n ≥ 1), p in [0, 1] → one number; O(distinct pay)
 * Units   as the histogram
 * Errors  InputError "stats.quantile.empty" when there are no rows, "stats.quantile.p" when p is outside [0, 1]
 * Source  Hyndman and Fan 1996, Am. Stat. 50:361; golden/stats.json
 * @example quantile({ pay: [1, 2, 3, 4, 5], count: [1, 1, 1, 1, 1] }, 0.5) // => 3
 */
export function quantile(histogram: PayHistogram, p: number, type: QuantileType = 8): number {
  const n = rowCount(histogram);
  if (n === 0) throw new InputError("stats.quantile.empty", "quantile requires at least one row, got zero");
  if (!(p >= 0 && p <= 1)) {
    throw new InputError("stats.quantile.p", `quantile requires p in [0, 1], got ${p}`, {
      field: "p",
      value: p,
    });
  }
  const position = POSITION[type](n, p);
  const rank = Math.floor(position + ROUNDING_SLACK);
  const beyond = Math.max(0, position - rank);
  const below = payAtRank(histogram, clampRank(rank, n));
  if (beyond < ROUNDING_SLACK) return below;
  const above = payAtRank(histogram, clampRank(rank + 1, n));
  return below + beyond * (above - below);
}

/**
 * The pay of the row at a rank, the lowest row being rank 1.
 *
 * Shape   histogram, whole rank 1…n → its pay; O(distinct pay)
 * Errors  InputError "stats.rank" when no row has that rank
 * @example payAtRank({ pay: [90, 100], count: [1, 3] }, 2) // => 100
 */
export function payAtRank(histogram: PayHistogram, rank: number): number {
  let rowsSoFar = 0;
  for (const [index, amount] of histogram.pay.entries()) {
    rowsSoFar += histogram.count[index] ?? 0;
    if (rank >= 1 && rank <= rowsSoFar) return amount;
  }
  throw new InputError("stats.rank", `payAtRank requires a rank of 1 to ${rowsSoFar}, got ${rank}`);
}

/** Slack for products such as 10 × 0.1 that binary fractions miss by a bit, as in R. */
const ROUNDING_SLACK = 4 * Number.EPSILON;

const POSITION: Readonly<Record<QuantileType, (n: number, p: number) => number>> = {
  1: (n, p) => Math.ceil(n * p - ROUNDING_SLACK),
  2: (n, p) => (isWhole(n * p) ? Math.round(n * p) + 0.5 : Math.ceil(n * p)),
  3: (n, p) => roundHalfToEven(n * p),
  4: (n, p) => n * p,
  5: (n, p) => n * p + 0.5,
  6: (n, p) => (n + 1) * p,
  7: (n, p) => (n - 1) * p + 1,
  8: (n, p) => (n + 1 / 3) * p + 1 / 3,
  9: (n, p) => (n + 1 / 4) * p + 3 / 8,
};

function clampRank(rank: number, n: number): number {
  return Math.min(Math.max(rank, 1), n);
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < ROUNDING_SLACK;
}

function roundHalfToEven(value: number): number {
  const down = Math.floor(value);
  if (value - down !== 0.5) return Math.round(value);
  return down % 2 === 0 ? down : down + 1;
}
