import { type ComparedOffers, knownAmount, type OfferColumns } from "@paycurve/core/offer";
import { type BarPart, heightOf } from "../bar-part.ts";

/** One of the four steps, with a bar for each offer. */
export interface Step {
  readonly title: string;
  /** The same in a column as narrow as a phone's. */
  readonly short: string;
  readonly says: string;
  readonly bars: readonly StepBar[];
}

/** One offer's bar at a step. */
export interface StepBar {
  readonly id: string;
  readonly parts: readonly BarPart[];
  /** From the least to the most it may come to: the same where it is known, null where nobody says it. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether it holds equity that counts nothing. */
  readonly countsNothing: boolean;
}

/**
 * The four steps from base to what they say, each adding what is a little less sure.
 *
 * Shape   a comparison → four steps
 * Units   major units per year
 */
export function stepsOf({ columns }: Pick<ComparedOffers, "columns">): Step[] {
  return [
    { title: "Base", short: "Base", says: "money", bars: columns.map(baseBar) },
    {
      title: "+ expected bonus",
      short: "+ expected bonus",
      says: "with signing money",
      bars: columns.map((one) => countedBar(one, [])),
    },
    {
      title: "+ conservative equity",
      short: "+ conser\u00ADvative equity",
      says: "and benefits that are money",
      bars: columns.map((one) => ({
        ...countedBar(one, [equity(one)]),
        countsNothing: one.offer.equity.length > 0 && one.equityConservative === 0,
      })),
    },
    {
      title: "What they say",
      short: "What they say",
      says: "target bonus, paper equity",
      bars: columns.map(saidBar),
    },
  ];
}

function baseBar(one: OfferColumns): StepBar {
  const { base } = one;
  return { id: one.offer.id, parts: [basePart(one)], low: base, high: base, countsNothing: false };
}

/** What bears counting; where nothing says what the bonus pays, from its lean to its good year. */
function countedBar(one: OfferColumns, more: readonly BarPart[]): StepBar {
  const { expectedBonus, bonusRange, signOn, base, offer } = one;
  const known = knownAmount(expectedBonus);
  const [lean, good] = known === null ? [bonusRange.low, bonusRange.high] : [known, known];
  const parts: BarPart[] = [
    basePart(one),
    { sureness: "likely", amount: lean + signOn },
    ...more,
    { sureness: "unsaid", amount: good - lean },
  ];
  const beside = base + signOn + heightOf(more);
  return { id: offer.id, parts: drawn(parts), low: beside + lean, high: beside + good, countsNothing: false };
}

function saidBar({
  offer,
  base,
  bonusAtTarget,
  signOn,
  benefits,
  equityHeadline,
  headline,
}: OfferColumns): StepBar {
  const parts = [base, bonusAtTarget + signOn, (equityHeadline ?? 0) + benefits].map(
    (amount): BarPart => ({ sureness: "ghost", amount }),
  );
  return { id: offer.id, parts: drawn(parts), low: headline, high: headline, countsNothing: false };
}

function basePart({ base }: OfferColumns): BarPart {
  return { sureness: "sure", amount: base };
}

function equity({ equityConservative, benefits }: OfferColumns): BarPart {
  return { sureness: "hoped", amount: equityConservative + benefits };
}

function drawn(parts: readonly BarPart[]): BarPart[] {
  return parts.filter(({ amount }) => amount > 0);
}
