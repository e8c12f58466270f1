import { exactInterval, smallestSize, standardError, type Withheld, withheld } from "../../stats/index.ts";
import { refuseUnfit } from "./quantiles-of.ts";
import { valuesAtRanks } from "./values-at-ranks.ts";

/** A mean of many paths, and how far chance alone may have moved it. */
export interface SimulatedMean {
  readonly mean: number;
  readonly standardError: number;
}

/**
 * How far chance alone may have moved a simulated quantile: more paths make it smaller, a better model does not.
 *
 * Shape   values (n ≥ 1), share in (0, 1) → standard error, or withheld where so few paths bound no such quantile
 * Units   as the values
 * Errors  InputError "equity.paths.empty", "equity.paths.not-finite"
 * Source  the order statistics that hold the quantile at 95 %, their distance over 2 × 1.96: Woodruff 1952
 */
export function quantileErrorOf(values: Float64Array, share: number): number | Withheld {
  refuseUnfit(values);
  const ranks = exactInterval(values.length, share);
  if (ranks.low === null || ranks.high === null) {
    return withheld("too-few", values.length, smallestSize(share));
  }
  const [low = 0, high = 0] = valuesAtRanks(values, [ranks.low, ranks.high]);
  return standardError({ low, high });
}

/**
 * The mean of the paths with its standard error.
 * Equity's mean is carried by a few paths far above all others: never shown alone.
 *
 * Shape   values (n ≥ 1) → mean, and standard deviation over √n; zero for one value
 * Units   as the values
 * Errors  InputError "equity.paths.empty", "equity.paths.not-finite"
 * @example meanOf(Float64Array.of(1, 3)) // => { mean: 2, standardError: 1 }
 */
export function meanOf(values: Float64Array): SimulatedMean {
  refuseUnfit(values);
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, standardError: Math.sqrt(squares / Math.max(1, n - 1) / n) };
}
