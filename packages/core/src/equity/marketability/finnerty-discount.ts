import { normalCentral } from "../../stats/index.ts";
import { logCurvature, logSlope } from "./average-price-terms.ts";
import { type RestrictedShare, varianceToSale } from "./restricted-share.ts";

/**
 * The discount for a share that cannot be sold yet: what its holder, who would have sold at the average price of
 * the time, loses.
 * Never above 32.3 %, whatever the volatility: where that is high, simulated losses are larger.
 *
 * Shape   a restricted share → fraction of its price in [0, 0.3228]
 * Errors  InputError "equity.marketability.negative", "equity.marketability.not-finite", "equity.marketability.range"
 * Source  Finnerty 2012, J. Derivatives 19(4):53: D = e^(−qT) [N(v/2) − N(−v/2)],
 *         v² = s + ln(2(eˢ − s − 1)) − 2 ln(eˢ − 1), s = σ²T; golden/marketability.json
 * @example Math.round(1e4 * finnertyDiscount({ yearsToSale: 2, dividendYieldPerYear: 0, volatilityPerSqrtYear: 0.6 })) // => 1820
 */
export function finnertyDiscount(share: Omit<RestrictedShare, "ratePerYear">): number {
  const spread = Math.sqrt(spreadSquared(varianceToSale("finnertyDiscount", share)));
  return Math.exp(-share.dividendYieldPerYear * share.yearsToSale) * normalCentral(spread / 2);
}

/** v², in the form that keeps its digits: it rises from s/3 to ln 2 while its terms grow like s. */
function spreadSquared(s: number): number {
  if (s < 1) return s + logCurvature(s) - 2 * logSlope(s);
  const fading = Math.exp(-s);
  return Math.LN2 + Math.log1p(-(1 + s) * fading) - 2 * Math.log1p(-fading);
}
