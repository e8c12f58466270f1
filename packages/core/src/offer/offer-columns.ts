import type { Withheld } from "../stats/index.ts";
import type { OfferAssumptions } from "./assumptions.ts";
import type { Offer } from "./offer.ts";
import { type OfferYear, offerYears, type YearEquity } from "./offer-year.ts";

/** An offer's columns, each a mean per year of the horizon; major units of the offer's currency. */
export interface OfferColumns {
  readonly offer: Offer;
  readonly years: readonly OfferYear[];
  readonly base: number;
  /** What the bonus is expected to pay; withheld where nothing says what such bonuses pay. */
  readonly expectedBonus: number | Withheld;
  /** From a lean to a good year. */
  readonly bonusRange: Band;
  readonly bonusAtTarget: number;
  readonly signOn: number;
  readonly benefits: number;
  readonly equityConservative: number;
  /** What the recruiter says of the equity; null where no price is stated. */
  readonly equityHeadline: number | null;
  /** Equity in other currencies, each apart. */
  readonly otherEquity: readonly YearEquity[];
  /** Base, expected bonus and sign-on. */
  readonly cash: number | Withheld;
  /** Cash, benefits and conservative equity: all that bears counting. */
  readonly total: number | Withheld;
  /** What they say: base, bonus at target, sign-on, benefits and headline equity. */
  readonly headline: number | null;
}

/** From a low to a high amount. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

/**
 * An offer as columns that are never added up behind one's back: base, bonus, cash, equity, total, and what they say.
 *
 * Shape   an offer, what is assumed → means per year
 * Units   major units per year of the offer's currency
 */
export function offerColumns(offer: Offer, assumptions: OfferAssumptions): OfferColumns {
  const years = offerYears(offer, assumptions);
  const mean = (of: (year: OfferYear) => number): number =>
    years.reduce((sum, year) => sum + of(year), 0) / years.length;
  const base = mean((year) => year.base);
  const signOn = mean((year) => year.signOn);
  const benefits = mean((year) => year.benefits);
  const equityConservative = mean((year) => year.equity.conservative);
  const [first] = years;
  const unknown = first && typeof first.bonus.expected !== "number" ? first.bonus.expected : null;
  const expectedBonus =
    unknown ?? mean(({ bonus }) => (typeof bonus.expected === "number" ? bonus.expected : 0));
  const cash = typeof expectedBonus === "number" ? base + expectedBonus + signOn : expectedBonus;
  const equityHeadline = years.some(({ equity }) => equity.headline === null)
    ? null
    : mean(({ equity }) => equity.headline ?? 0);
  const bonusAtTarget = mean(({ bonus }) => bonus.atTarget);
  return {
    offer,
    years,
    base,
    expectedBonus,
    bonusRange: { low: mean(({ bonus }) => bonus.low), high: mean(({ bonus }) => bonus.high) },
    bonusAtTarget,
    signOn,
    benefits,
    equityConservative,
    equityHeadline,
    otherEquity: otherEquityOf(years),
    cash,
    total: typeof cash === "number" ? cash + benefits + equityConservative : cash,
    headline: equityHeadline === null ? null : base + bonusAtTarget + signOn + benefits + equityHeadline,
  };
}

/** For each other currency, a mean year of what vests in it. */
function otherEquityOf(years: readonly OfferYear[]): YearEquity[] {
  return (years[0]?.otherEquity ?? []).map(({ currency }) => {
    const parts = years.flatMap(({ otherEquity }) => otherEquity.filter((one) => one.currency === currency));
    const unpriced = parts.some(({ headline }) => headline === null);
    return {
      currency,
      conservative: parts.reduce((sum, part) => sum + part.conservative, 0) / years.length,
      headline: unpriced ? null : parts.reduce((sum, part) => sum + (part.headline ?? 0), 0) / years.length,
    };
  });
}

/**
 * What an offer surely pays in a column that includes its bonus: one amount where the payout is expected, else from a lean
 * to a good year.
 */
export function bandOf({ base, expectedBonus, bonusRange }: OfferColumns, beside = 0): Band {
  const [low, high] =
    typeof expectedBonus === "number" ? [expectedBonus, expectedBonus] : [bonusRange.low, bonusRange.high];
  return { low: base + low + beside, high: base + high + beside };
}
