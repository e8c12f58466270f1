import { blackScholesValue } from "../options/index.ts";
import { type RestrictedShare, varianceToSale } from "./restricted-share.ts";

/**
 * The discount for a share that cannot be sold yet, as the price of insuring today's price until it can.
 * It insures more than is lost: who waits keeps the gains.
 *
 * Shape   a restricted share → fraction of its price; falls again over long times where the rate is above zero
 * Errors  InputError "equity.marketability.negative", "equity.marketability.not-finite", "equity.marketability.range"
 * Source  Chaffe 1993, Bus. Valuation Rev. 12:182: D = e^(−rT) N(−d2) − e^(−qT) N(−d1), d1 = ((r−q)T + s/2) / √s,
 *         d2 = d1 − √s, s = σ²T; golden/marketability.json
 * @example Math.round(1e4 * chaffeDiscount({ yearsToSale: 2, ratePerYear: 0.04, dividendYieldPerYear: 0, volatilityPerSqrtYear: 0.6 })) // => 2789
 */
export function chaffeDiscount(share: RestrictedShare): number {
  varianceToSale("chaffeDiscount", share);
  const { yearsToSale, ...market } = share;
  return blackScholesValue({
    ...market,
    kind: "put",
    spotPerShare: 1,
    strikePerShare: 1,
    yearsToExpiry: yearsToSale,
  });
}
