import type { PayHistogram } from "./pay-histogram.ts";

/**
 * How many independent rows a histogram is worth when one firm posts one range many times.
 * Intervals from plain n held the later median in 55 % of cells where 95 % was claimed; with this size, in 96 %.
 *
 * Shape   histogram → whole number, 1 ≤ m ≤ n; 0 for none
 * Source  Kish 1965: m = ⌊n² / Σc²⌋, c the rows at each distinct pay
 * @example effectiveSize({ pay: [90, 100], count: [1, 3] }) // => 1
 */
export function effectiveSize(histogram: PayHistogram): number {
  return histogram.count.length === 0 ? 0 : Math.floor(kishSize(histogram.count));
}

/**
 * Kish's effective size of weights, unrounded.
 *
 * Shape   weights > 0 (n ≥ 1) → (Σw)² / Σw²
 * Source  Kish 1965; golden/stats.json
 * @example kishSize([1, 1, 2]) // => 2.6666666666666665
 */
export function kishSize(weights: readonly number[]): number {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const squares = weights.reduce((total, weight) => total + weight * weight, 0);
  return (sum * sum) / squares;
}
