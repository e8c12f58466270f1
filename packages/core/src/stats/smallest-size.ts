import { CONFIDENCE, exactInterval } from "./exact-interval.ts";

/**
 * The fewest rows at which both ends of a quantile's exact interval exist, each at least `depth` rows from its edge.
 *
 * Shape   p in (0, 1) → whole number
 * @example smallestSize(0.9) // => 36
 */
export function smallestSize(p: number, confidence: number = CONFIDENCE, depth = 1): number {
  const shallowest = Math.ceil(Math.log((1 - confidence) / 2) / Math.log1p(-Math.min(p, 1 - p)));
  for (let size = Math.max(1, shallowest); ; size++) {
    const { low, high } = exactInterval(size, p, confidence);
    if (low !== null && high !== null && low >= depth && size - high + 1 >= depth) return size;
  }
}

/**
 * The fewest rows at which the lowest and the highest row together hold a quantile often enough. Looser than equal
 * tails: the outside tables hold it beside the other, and nothing is printed by it.
 *
 * Shape   p in (0, 1) → whole number n with 1 − pⁿ − (1−p)ⁿ ≥ confidence
 * Source  golden/stats.json
 * @example smallestSizeOfExtremes(0.5) // => 6
 */
export function smallestSizeOfExtremes(p: number, confidence: number = CONFIDENCE): number {
  for (let size = 1; ; size++) {
    if (1 - p ** size - (1 - p) ** size >= confidence) return size;
  }
}
