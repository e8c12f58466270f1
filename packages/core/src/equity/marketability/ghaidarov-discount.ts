import { normalCentral } from "../../stats/index.ts";
import { logCurvature } from "./average-price-terms.ts";
import { type RestrictedShare, varianceToSale } from "./restricted-share.ts";

/**
 * The discount for a share that cannot be sold yet: the same loss against the average price as Finnerty's, taken by
 * another approximation.
 * Has no ceiling; simulated losses lie below it and above Finnerty's, further from both as volatility rises.
 *
 * Shape   a restricted share → fraction of its price in [0, 1]
 * Errors  InputError "equity.marketability.negative", "equity.marketability.not-finite", "equity.marketability.range"
 * Source  Ghaidarov 2009, Analysis and critique of the average strike put option marketability discount model:
 *         D = e^(−qT) [N(v/2) − N(−v/2)], v² = ln(2(eˢ − s − 1)) − 2 ln s, s = σ²T; golden/marketability.json
 * @example Math.round(1e4 * ghaidarovDiscount({ yearsToSale: 2, dividendYieldPerYear: 0, volatilityPerSqrtYear: 0.6 })) // => 1993
 */
export function ghaidarovDiscount(share: Omit<RestrictedShare, "ratePerYear">): number {
  const spread = Math.sqrt(logCurvature(varianceToSale("ghaidarovDiscount", share)));
  return Math.exp(-share.dividendYieldPerYear * share.yearsToSale) * normalCentral(spread / 2);
}
