import { type ComparedOffers, knownAmount, type OfferColumns } from "@paycurve/core/offer";

/** How sure a part of a bar is. */
export type Sureness = "sure" | "likely" | "hoped" | "ghost";

/** A part of a bar: an amount a year, and how sure it is. */
export interface BarPart {
  readonly sureness: Sureness;
  readonly amount: number;
}

/** One of the four steps, with a bar for each offer. */
export interface Step {
  readonly title: string;
  readonly says: string;
  readonly bars: readonly StepBar[];
}

/** One offer's bar at a step. */
export interface StepBar {
  readonly id: string;
  readonly parts: readonly BarPart[];
  /** Null where the step is withheld; what is drawn is then the least of it. */
  readonly amount: number | null;
}

/**
 * The four steps from base to what they say, each adding what is a little less sure.
 *
 * Shape   a comparison → four steps
 * Units   major units per year
 */
export function stepsOf({ columns }: ComparedOffers): Step[] {
  return [
    { title: "Base", says: "money", bars: columns.map((one) => bar(one, one.base, [base(one)])) },
    {
      title: "+ expected bonus",
      says: "with signing money",
      bars: columns.map((one) => bar(one, knownAmount(one.cash), [base(one), bonus(one)])),
    },
    {
      title: "+ conservative equity",
      says: "and benefits that are money",
      bars: columns.map((one) => bar(one, knownAmount(one.total), [base(one), bonus(one), equity(one)])),
    },
    {
      title: "What they say",
      says: "target bonus, paper equity",
      bars: columns.map((one) => bar(one, one.headline, said(one))),
    },
  ];
}

function bar({ offer }: OfferColumns, amount: number | null, parts: readonly BarPart[]): StepBar {
  return { id: offer.id, amount, parts: parts.filter((part) => part.amount > 0) };
}

function base({ base: amount }: OfferColumns): BarPart {
  return { sureness: "sure", amount };
}

function bonus({ expectedBonus, bonusRange, signOn }: OfferColumns): BarPart {
  return { sureness: "likely", amount: (knownAmount(expectedBonus) ?? bonusRange.low) + signOn };
}

function equity({ equityConservative, benefits }: OfferColumns): BarPart {
  return { sureness: "hoped", amount: equityConservative + benefits };
}

function said({ base: amount, bonusAtTarget, signOn, benefits, equityHeadline }: OfferColumns): BarPart[] {
  return [amount, bonusAtTarget + signOn, (equityHeadline ?? 0) + benefits].map((part) => ({
    sureness: "ghost",
    amount: part,
  }));
}
