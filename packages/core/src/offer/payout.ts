import { valueOn } from "../figures/index.ts";
import type { Market } from "../money/index.ts";
import { type Withheld, withheld } from "../stats/index.ts";
import { FIGURES_DAY } from "./assumptions.ts";
import { MEAN_PAYOUT, PAYOUT_RANGE, PRIOR_YEARS } from "./bonus-figures.ts";

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
 * Shape   the market, past payouts (n ≥ 0) → expected, low and high
 * Units   fractions of target
 * Source  METHODS, Bonus; docs/methods/bonus.md
 * @example payoutOf("US", [0.7, 1]).expectedFraction // => 0.875
 */
export function payoutOf(market: Market, paidOfTarget: readonly number[]): Payout {
  const expected = expectedPayout(market, paidOfTarget);
  return {
    expectedFraction: expected,
    ...payoutRange(paidOfTarget, expected),
    years: paidOfTarget.length,
    worthYears: paidOfTarget.length + priorYearsIn(market),
  };
}

function priorYearsIn(market: Market): number {
  return MEAN_PAYOUT[market] ? valueOn(PRIOR_YEARS, FIGURES_DAY).value : 0;
}

function expectedPayout(market: Market, paid: readonly number[]): number | Withheld {
  const published = MEAN_PAYOUT[market];
  if (!published && paid.length === 0) return withheld("no-data", 0, 1);
  const priorYears = priorYearsIn(market);
  const prior = published ? valueOn(published, FIGURES_DAY).value * priorYears : 0;
  return (paid.reduce((sum, year) => sum + year, 0) + prior) / (paid.length + priorYears);
}

/** What is expected lies within the range, whatever the few years of a firm say. */
function payoutRange(
  paid: readonly number[],
  expected: number | Withheld,
): Pick<Payout, "lowFraction" | "highFraction"> {
  const { low, high } = valueOn(PAYOUT_RANGE, FIGURES_DAY).value;
  const known = paid.length >= 2 ? paid : [...paid, low, high];
  const all = typeof expected === "number" ? [...known, expected] : known;
  return { lowFraction: Math.min(...all), highFraction: Math.max(...all) };
}
