import { betaCdf } from "./beta.ts";

/** Ranks between which a quantile lies, lowest row = 1; null where the data cannot bound that side. */
export interface RankInterval {
  readonly low: number | null;
  readonly high: number | null;
  /** The chance that the interval holds the quantile; null unless both ends exist. */
  readonly coverage: number | null;
}

/** The confidence that every interval on screen claims. */
export const CONFIDENCE = 0.95;

/**
 * The order statistics that hold a quantile, whatever the distribution: equal tails, exact.
 *
 * Shape   size m ≥ 0, p in (0, 1) → low = max{k : P(B ≤ k−1) ≤ α/2}, high = min{k : P(B ≥ k) ≤ α/2},
 *         B ~ Binomial(m, p)
 * Source  Conover 1999, section 3.2; golden/stats.json
 * @example exactInterval(25, 0.5).low // => 8
 */
export function exactInterval(size: number, p: number, confidence: number = CONFIDENCE): RankInterval {
  const tail = (1 - confidence) / 2;
  const low = largestRank(size, (rank) => binomialCdf(rank - 1, size, p) <= tail);
  const high = smallestRank(size, (rank) => 1 - binomialCdf(rank - 1, size, p) <= tail);
  const coverage =
    low === null || high === null ? null : binomialCdf(high - 1, size, p) - binomialCdf(low - 1, size, p);
  return { low, high, coverage };
}

/**
 * The chance of at most k successes in n tries.
 *
 * @example binomialCdf(0, 3, 0.5) // => 0.125
 */
export function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  return betaCdf(1 - p, n - k, k + 1);
}

function largestRank(size: number, holds: (rank: number) => boolean): number | null {
  let [best, above] = [0, size + 1];
  while (above - best > 1) {
    const rank = Math.floor((best + above) / 2);
    if (holds(rank)) best = rank;
    else above = rank;
  }
  return best === 0 ? null : best;
}

function smallestRank(size: number, holds: (rank: number) => boolean): number | null {
  let [below, best] = [0, size + 1];
  while (best - below > 1) {
    const rank = Math.floor((below + best) / 2);
    if (holds(rank)) best = rank;
    else below = rank;
  }
  return best === size + 1 ? null : best;
}
