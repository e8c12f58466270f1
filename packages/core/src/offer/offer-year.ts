import { addMonths, type CalendarDate } from "../calendar/index.ts";
import type { Grant } from "../equity/index.ts";
import { MARKETS } from "../money/index.ts";
import type { Withheld } from "../stats/index.ts";
import type { OfferAssumptions } from "./assumptions.ts";
import { isUncounted } from "./grant-columns.ts";
import { grantWorth } from "./grant-worth.ts";
import type { Benefit, Offer } from "./offer.ts";
import { payoutOf } from "./payout.ts";
import { vestedPerYear } from "./vested-per-year.ts";

/** A year of an offer, in separate columns; major units of the offer's currency. */
export interface OfferYear {
  /** 1 for the first. */
  readonly year: number;
  readonly from: CalendarDate | null;
  readonly base: number;
  readonly bonus: YearBonus;
  readonly signOn: number;
  readonly benefits: number;
  readonly equity: YearEquity;
  /** Equity in another currency than the offer's: in a column of its own, in no total. */
  readonly otherEquity: readonly YearEquity[];
  /** Base, expected bonus and sign-on. */
  readonly cash: number | Withheld;
}

/** A year's bonus. */
export interface YearBonus {
  readonly expected: number | Withheld;
  readonly low: number;
  readonly high: number;
  readonly atTarget: number;
}

/** What vests in a year, of one currency. */
export interface YearEquity {
  readonly conservative: number;
  /** Null where no price is stated that a recruiter could count with. */
  readonly headline: number | null;
  readonly currency: string;
}

/**
 * An offer, year by year, each kind of money in its own column.
 *
 * Shape   an offer, what is assumed → one OfferYear for each year
 * Units   major units per year of each column's currency
 * Source  METHODS, Bonus and Equity; PRODUCT, “Which offer is better?”
 */
export function offerYears(offer: Offer, assumptions: OfferAssumptions): OfferYear[] {
  const equity = equityPerYear(offer, assumptions);
  const { currency } = MARKETS[offer.market];
  return Array.from({ length: assumptions.years }, (_, index) => {
    const base = offer.base.amountPerYear * (1 + offer.base.raisePerYear) ** index;
    const bonus = bonusOf(offer, base, assumptions);
    const signOn = index === 0 ? (offer.signOn?.amount ?? 0) : 0;
    const columns = equity.map((years) => years[index]).filter((one) => one !== undefined);
    return {
      year: index + 1,
      from: offer.start && addMonths(offer.start, 12 * index),
      base,
      bonus,
      signOn,
      benefits: offer.benefits.reduce((sum, benefit) => sum + benefitIn(benefit, base, index), 0),
      equity: columns.find((one) => one.currency === currency) ?? { conservative: 0, headline: 0, currency },
      otherEquity: columns.filter((one) => one.currency !== currency),
      cash: typeof bonus.expected === "number" ? base + bonus.expected + signOn : bonus.expected,
    };
  });
}

function bonusOf(
  { bonus, market }: Offer,
  base: number,
  { bonusPrior }: Pick<OfferAssumptions, "bonusPrior">,
): YearBonus {
  if (bonus === null) return { expected: 0, low: 0, high: 0, atTarget: 0 };
  const atTarget = base * bonus.targetFraction;
  const { expectedFraction, lowFraction, highFraction } = payoutOf(market, bonus.paidOfTarget, bonusPrior);
  const expected = typeof expectedFraction === "number" ? atTarget * expectedFraction : expectedFraction;
  return { expected, low: atTarget * lowFraction, high: atTarget * highFraction, atTarget };
}

function benefitIn(benefit: Benefit, base: number, index: number): number {
  if (benefit.paid === "once") return index === 0 ? benefit.amount : 0;
  return base * benefit.ofBaseFraction + benefit.amountPerYear;
}

/** For each currency that an offer's grants are in, what vests in each year. */
function equityPerYear(offer: Offer, assumptions: OfferAssumptions): YearEquity[][] {
  const currencies = [...new Set(offer.equity.map(({ currency }) => currency))];
  return currencies.map((currency) => {
    const grants = offer.equity.filter((grant) => grant.currency === currency);
    const years = grants.map((grant) => grantPerYear(grant, offer, assumptions));
    return Array.from({ length: assumptions.years }, (_, index) => {
      const parts = years.flatMap((grant) => grant[index] ?? []);
      const headlines = parts.map(({ headline }) => headline);
      return {
        conservative: parts.reduce((sum, { conservative }) => sum + conservative, 0),
        headline: headlines.includes(null)
          ? null
          : headlines.reduce<number>((sum, one) => sum + (one ?? 0), 0),
        currency,
      };
    });
  });
}

function grantPerYear(
  grant: Grant,
  { start, happyWithoutEquity }: Offer,
  assumptions: OfferAssumptions,
): YearEquity[] {
  const { conservativePerShare, headlinePerShare } = grantWorth(grant, assumptions, happyWithoutEquity);
  const isUnsaid = isUncounted(grant);
  return vestedPerYear(grant, start, assumptions.years).map((shares) => ({
    conservative: shares * conservativePerShare,
    headline: isUnsaid ? null : shares === 0 ? 0 : headlinePerShare && shares * headlinePerShare,
    currency: grant.currency,
  }));
}
