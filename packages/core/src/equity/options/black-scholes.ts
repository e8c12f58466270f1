import { certainValue, isCertain } from "./certain-value.ts";
import { discountedTerms } from "./discounted-terms.ts";
import { checkOption, type PlainOption } from "./plain-option.ts";

/**
 * What an option is worth that can be exercised on its last day only and sold on any: a fair price between
 * traders, well above what it is worth to someone who can do neither.
 *
 * Shape   an option → value, at least the discounted intrinsic value of the forward, which it is where
 *         time or volatility is zero
 * Units   major units per share
 * Errors  InputError "equity.options.negative", "equity.options.not-finite", "equity.options.kind",
 *         "equity.options.range"
 * Source  Black and Scholes 1973, J. Polit. Econ. 81:637, eq. 13; Merton 1973, Bell J. Econ. 4:141, for the
 *         yield: ±(S e^(−qT) N(±d1) − K e^(−rT) N(±d2)); golden/options.json
 * @example Math.round(1e4 * blackScholesValue({ kind: "call", spotPerShare: 60, strikePerShare: 65, yearsToExpiry: 0.25, ratePerYear: 0.08, dividendYieldPerYear: 0, volatilityPerSqrtYear: 0.3 })) // => 21334
 */
export function blackScholesValue(option: PlainOption): number {
  checkOption("blackScholesValue", option);
  const floor = certainValue(option, "european");
  if (isCertain(option)) return floor;
  const { sign, share, strike, shareChance, strikeChance } = discountedTerms(option);
  return Math.max(floor, sign * (share * shareChance - strike * strikeChance));
}
