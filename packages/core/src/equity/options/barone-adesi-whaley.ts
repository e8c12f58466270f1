import { blackScholesValue } from "./black-scholes.ts";
import { certainValue, isCertain } from "./certain-value.ts";
import { discountedTerms } from "./discounted-terms.ts";
import { checkOption, type PlainOption } from "./plain-option.ts";

/**
 * What an option is worth that can be exercised on any day, without a tree.
 * An approximation: within three years and a volatility of 40 % it is off by up to one percent of the strike, at ten
 * years and 80 % by up to six, mostly too high; `latticeValue` is the check.
 *
 * Shape   an option → value, at least that of the last day only and of exercise now
 * Units   major units per share
 * Errors  as `blackScholesValue`
 * Source  Barone-Adesi and Whaley 1987, J. Finance 42:301, eq. 20 (call) and 25 (put): european value +
 *         A (S/S*)^Q below (put: above) the critical price S*, else S − K (put: K − S); golden/options.json
 * @example Math.round(1e2 * baroneAdesiWhaleyValue({ kind: "call", spotPerShare: 100, strikePerShare: 100, yearsToExpiry: 0.5, ratePerYear: 0.1, dividendYieldPerYear: 0.1, volatilityPerSqrtYear: 0.25 })) // => 680
 */
export function baroneAdesiWhaleyValue(option: PlainOption): number {
  checkOption("baroneAdesiWhaleyValue", option);
  if (isCertain(option)) return certainValue(option, "american");
  const european = blackScholesValue(option);
  if (!paysToExerciseEarly(option)) return european;
  const exponent = premiumExponent(option);
  const critical = criticalPrice(option, exponent);
  if (!Number.isFinite(critical)) return european;
  const sign = option.kind === "call" ? 1 : -1;
  const now = sign * (option.spotPerShare - option.strikePerShare);
  if (sign * (option.spotPerShare - critical) >= 0) return Math.max(european, now);
  const premium = premiumAt({ ...option, spotPerShare: critical }, exponent);
  return Math.max(european + premium * (option.spotPerShare / critical) ** exponent, now);
}

/** A call without dividends, or a put without interest, is never worth more dead than alive. */
function paysToExerciseEarly({ kind, ratePerYear, dividendYieldPerYear }: PlainOption): boolean {
  return (kind === "call" ? dividendYieldPerYear : ratePerYear) > 0;
}

/** Q: the root of Q² + (N − 1)Q − M/k = 0, positive for a call; M = 2r/σ², N = 2(r−q)/σ², k = 1 − e^(−rT). */
function premiumExponent(option: PlainOption): number {
  const { yearsToExpiry, ratePerYear, dividendYieldPerYear, volatilityPerSqrtYear, kind } = option;
  const variance = volatilityPerSqrtYear ** 2;
  const interest = ratePerYear * yearsToExpiry;
  const product = (2 / (variance * yearsToExpiry)) * (interest === 0 ? 1 : interest / -Math.expm1(-interest));
  const half = (ratePerYear - dividendYieldPerYear) / variance - 0.5;
  const root = Math.hypot(half, Math.sqrt(product));
  const positive = half > 0 ? product / (half + root) : root - half;
  return kind === "call" ? positive : -product / positive;
}

/** A: what early exercise adds at the critical price. */
function premiumAt(option: PlainOption, exponent: number): number {
  const { sign, share, shareChance } = discountedTerms(option);
  return (sign * (option.spotPerShare - share * shareChance)) / exponent;
}

/** The price at which exercise now pays as much as holding; a call's may lie beyond any number, then infinite. */
function criticalPrice(option: PlainOption, exponent: number): number {
  const gain = (spotPerShare: number): number => {
    const there = { ...option, spotPerShare };
    const now = Math.abs(spotPerShare - option.strikePerShare);
    return now - blackScholesValue(there) - premiumAt(there, exponent);
  };
  let [hold, exercise] = [option.strikePerShare, option.kind === "put" ? 0 : 2 * option.strikePerShare];
  while (option.kind === "call" && Number.isFinite(exercise) && gain(exercise) < 0) {
    [hold, exercise] = [exercise, 2 * exercise];
  }
  for (let halving = 0; halving < MOST_HALVINGS && Number.isFinite(exercise); halving++) {
    const middle = (hold + exercise) / 2;
    if (gain(middle) < 0) hold = middle;
    else exercise = middle;
  }
  return exercise;
}

const MOST_HALVINGS = 64;
