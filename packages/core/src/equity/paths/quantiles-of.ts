import { InputError } from "../../errors.ts";
import { quantile } from "../../stats/index.ts";
import { valuesAtRanks } from "./values-at-ranks.ts";

/**
 * The values that given shares of the paths lie below: the quantiles of a simulation.
 *
 * Shape   values (n ≥ 1), shares in [0, 1] → a number for each; inputs untouched; type 8, as pay's own quantiles
 * Units   as the values
 * Errors  InputError "equity.paths.empty" when there are no values, "equity.paths.not-finite" when one is not a number,
 *         "stats.quantile.p" when a share is outside [0, 1]
 * Source  as `quantile`
 * @example quantilesOf(Float64Array.of(1, 2, 3, 4, 5), [0.5]) // => [3]
 */
export function quantilesOf(values: Float64Array, shares: readonly number[]): number[] {
  refuseUnfit(values);
  const n = values.length;
  return quantilesAmong(valuesAtRanks(values, ranksNear(shares, n)), shares, n);
}

/** The ranks around quantiles, three for each: type 8 reads two neighbours among them. */
export function ranksNear(shares: readonly number[], n: number): number[] {
  return shares.flatMap((share) => {
    const first = firstRank(share, n);
    return [first, Math.min(first + 1, n), Math.min(first + 2, n)];
  });
}

/** The quantiles of n values, of which only those at `ranksNear` are known. */
export function quantilesAmong(found: readonly number[], shares: readonly number[], n: number): number[] {
  return shares.map((share, index) => {
    const low = firstRank(share, n);
    const middle = Math.min(low + 1, n);
    return quantile(
      { pay: found.slice(3 * index, 3 * index + 3), count: [low, middle - low, n - middle] },
      share,
    );
  });
}

function firstRank(share: number, n: number): number {
  return Math.min(Math.max(Math.floor(share * n) || 1, 1), n);
}

/**
 * Refuses what has no quantiles.
 *
 * Errors  InputError "equity.paths.empty", "equity.paths.not-finite"
 */
export function refuseUnfit(values: Float64Array): void {
  if (values.length === 0) {
    throw new InputError("equity.paths.empty", "a simulation's summary requires at least one path, got none");
  }
  for (let index = 0; index < values.length; index++) {
    if (Number.isFinite(values[index])) continue;
    throw new InputError(
      "equity.paths.not-finite",
      `a simulation's summary requires numbers, got ${values[index]}`,
    );
  }
}
