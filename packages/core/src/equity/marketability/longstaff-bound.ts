import { InputError } from "../../errors.ts";
import { normalCentral } from "../../stats/index.ts";
import { type RestrictedShare, varianceToSale } from "./restricted-share.ts";

/**
 * The most that not being able to sell can cost: all that someone loses who would have sold at the highest price.
 * An upper bound, not an estimate; past σ²T = 0.886 it exceeds the whole price and says nothing.
 *
 * Shape   a restricted share's years and volatility → fraction of its price in [0, 1]
 * Errors  InputError "equity.marketability.above-whole" where the bound exceeds 1, "equity.marketability.negative",
 *         "equity.marketability.not-finite", "equity.marketability.range"
 * Source  Longstaff 1995, J. Finance 50:1767: D = (2 + s/2) N(√s/2) + √(s/2π) e^(−s/8) − 1, s = σ²T;
 *         golden/marketability.json
 * @example Math.round(1e4 * longstaffBound({ yearsToSale: 2, volatilityPerSqrtYear: 0.6 })) // => 8772
 */
export function longstaffBound(
  share: Pick<RestrictedShare, "yearsToSale" | "volatilityPerSqrtYear">,
): number {
  const s = varianceToSale("longstaffBound", share);
  const central = normalCentral(Math.sqrt(s) / 2);
  const bound = central + (s / 4) * (1 + central) + Math.sqrt(s / (2 * Math.PI)) * Math.exp(-s / 8);
  if (bound > 1) {
    throw new InputError(
      "equity.marketability.above-whole",
      `longstaffBound requires volatility² × years up to 0.886, got ${s}: the bound exceeds the price`,
      { field: "yearsToSale", value: share.yearsToSale },
    );
  }
  return bound;
}
