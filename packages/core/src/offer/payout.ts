import type { Market } from "../money/index.ts";
import { type Withheld, withheld } from "../stats/index.ts";
import { OFFER_DEFAULTS } from "./assumptions.ts";
import type { BonusPrior } from "./bonus-prior.ts";

/** The most of a target that a bonus is drawn or looked at paying. */
export const LARGEST_PAYOUT = 2;

/** What a bonus pays of its target. */
export interface Payout {
  /** Withheld where neither the firm's own years nor a published mean say it. */
  readonly expectedFraction: number | Withheld;
  readonly lowFraction: number;
  readonly highFraction: number;
  /** Years of the firm's own history. */
  readonly years: number;
  /** With those that the published mean is worth, where there is one. */
  readonly worthYears: number;
}

/**
 * What a bonus really pays: the firm's own years, shrunk towards the published mean while they are few. Lean and good year
 * are the firm's own when there are two or more, else as published.
 *
 * Shape   the market, past payouts (n ≥ 0), what bonuses are held to pay without them → expected, low and high
 * Units   fractions of target
 * Source  METHODS, Bonus; docs/methods/bonus.md
 * @example payoutOf("US", [0.7, 1]).expectedFraction // => 0.875
 */
export function payoutOf(
  market: Market,
  paidOfTarget: readonly number[],
  prior: BonusPrior = OFFER_DEFAULTS.bonusPrior,
): Payout {
  const mean = prior.meanFraction[market];
  const priorYears = mean === undefined ? 0 : prior.worthYears;
  const worthYears = paidOfTarget.length + priorYears;
  const expected =
    worthYears === 0
      ? withheld("no-data", 0, 1)
      : (sum(paidOfTarget) + (mean ?? 0) * priorYears) / worthYears;
  return {
    expectedFraction: expected,
    ...payoutRange(paidOfTarget, expected, prior),
    years: paidOfTarget.length,
    worthYears,
  };
}

/** What is expected lies within the range, whatever the few years of a firm say. */
function payoutRange(
  paid: readonly number[],
  expected: number | Withheld,
  { lowFraction: low, highFraction: high }: BonusPrior,
): Pick<Payout, "lowFraction" | "highFraction"> {
  const known = paid.length >= 2 ? paid : [...paid, low, high];
  const all = typeof expected === "number" ? [...known, expected] : known;
  return { lowFraction: Math.min(...all), highFraction: Math.max(...all) };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((all, one) => all + one, 0);
}
