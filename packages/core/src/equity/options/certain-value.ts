import type { Exercise, PlainOption } from "./plain-option.ts";

/**
 * Whether the future price is as good as certain: no time, no volatility, or nothing on one side of the bargain.
 *
 * Shape   an option → true where σ√T is under 1e-12, which moves no value by a trillionth of the price
 */
export function isCertain(option: PlainOption): boolean {
  const spread = option.volatilityPerSqrtYear * Math.sqrt(option.yearsToExpiry);
  return spread < SMALLEST_SPREAD || option.spotPerShare === 0 || option.strikePerShare === 0;
}

/**
 * What an option is worth if the share only drifts: the discounted intrinsic value of the forward,
 * and where it may be exercised early, of the best day to do so.
 *
 * Shape   an option, when it may be exercised → value ≥ 0; a floor under its value whatever the volatility
 * Units   major units per share
 * Source  Merton 1973, Bell J. Econ. 4:141, theorem 1, with the yield of his section 7
 * @example certainValue({ kind: "call", spotPerShare: 12, strikePerShare: 10, yearsToExpiry: 0, ratePerYear: 0, dividendYieldPerYear: 0, volatilityPerSqrtYear: 0.5 }, "european") // => 2
 */
export function certainValue(option: PlainOption, exercise: Exercise): number {
  const days = exercise === "european" ? [option.yearsToExpiry] : [0, option.yearsToExpiry, bestDay(option)];
  return Math.max(0, ...days.map((years) => discountedIntrinsic(option, years)));
}

const SMALLEST_SPREAD = 1e-12;

function discountedIntrinsic(option: PlainOption, years: number): number {
  const share = option.spotPerShare * Math.exp(-option.dividendYieldPerYear * years);
  const strike = option.strikePerShare * Math.exp(-option.ratePerYear * years);
  return option.kind === "call" ? share - strike : strike - share;
}

/** Where the drifting value turns, if between today and the last day. */
function bestDay({ spotPerShare, strikePerShare, ratePerYear, dividendYieldPerYear, ...rest }: PlainOption) {
  const costs = (ratePerYear * strikePerShare) / (dividendYieldPerYear * spotPerShare);
  const turn = Math.log(costs) / (ratePerYear - dividendYieldPerYear);
  return turn > 0 && turn < rest.yearsToExpiry ? turn : 0;
}
