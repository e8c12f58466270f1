import { exactInterval, smallestSize, standardError, type Withheld, withheld } from "../../stats/index.ts";
import { quantilesAmong, ranksNear, refuseUnfit } from "./quantiles-of.ts";
import { valuesAtRanks } from "./values-at-ranks.ts";

/** Quantiles, and how far chance alone may have moved one of them. */
export interface SimulatedQuantiles {
  readonly quantiles: readonly number[];
  /** Withheld where so few paths bound no such quantile. */
  readonly standardError: number | Withheld;
}

/**
 * The quantiles of a simulation with the standard error of one: more paths make it smaller, a better model does not.
 *
 * Shape   values (n ≥ 1), shares in [0, 1], the share in (0, 1) whose error is asked → all of it from one selection
 * Units   as the values
 * Errors  those of `quantilesOf`
 * Source  the order statistics that hold the quantile at 95 %, their distance over 2 × 1.96: Woodruff 1952
 */
export function quantilesWithError(
  values: Float64Array,
  shares: readonly number[],
  doubted: number,
): SimulatedQuantiles {
  refuseUnfit(values);
  const n = values.length;
  const bounds = exactInterval(n, doubted);
  const ranks = [bounds.low ?? 1, bounds.high ?? n, ...ranksNear(shares, n)];
  const [low = 0, high = 0, ...found] = valuesAtRanks(values, ranks);
  const bounded = bounds.low !== null && bounds.high !== null;
  return {
    quantiles: quantilesAmong(found, shares, n),
    standardError: bounded ? standardError({ low, high }) : withheld("too-few", n, smallestSize(doubted)),
  };
}
