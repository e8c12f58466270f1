import { type Withheld, withheld } from "../stats/index.ts";
import { type Band, bandOf, type OfferColumns } from "./offer-columns.ts";

/** Offers by their ids, best first, in each column; a column that cannot tell is withheld. */
export interface OrderOfOffers {
  readonly byBase: Ranking;
  readonly byCash: Ranking;
  readonly byTotal: Ranking;
  readonly byHeadline: Ranking;
}

/** Ids, best first. */
export type Ranking = readonly string[] | Withheld;

/**
 * The order of offers in each column. A bonus whose payout nothing says is a range there: where two ranges overlap, the
 * order is withheld.
 *
 * Shape   offers in one currency (n ≥ 1) → four rankings
 */
export function orderOfOffers(columns: readonly OfferColumns[]): OrderOfOffers {
  return {
    byBase: ranked(columns, ({ base }) => point(base)),
    byCash: ranked(columns, (one) => bandOf(one, one.signOn)),
    byTotal: ranked(columns, (one) => bandOf(one, one.signOn + one.benefits + one.equityConservative)),
    byHeadline: ranked(columns, ({ headline }) => (headline === null ? null : point(headline))),
  };
}

/** The highest base and expected bonus: the usual safer choice, whatever the order of the others. */
export function saferChoice(columns: readonly OfferColumns[]): string | Withheld {
  const [first, ...others] = columns.toSorted((one, other) => bandOf(other).low - bandOf(one).low);
  if (!first) return withheld("no-data", 0, 1);
  const isClear = others.every((other) => bandOf(other).high <= bandOf(first).low);
  return isClear ? first.offer.id : withheld("too-imprecise", 0, null);
}

/** Whether a column could be put in order. */
export function isRanking(ranking: Ranking): ranking is readonly string[] {
  return !("kind" in ranking);
}

function ranked(columns: readonly OfferColumns[], amountOf: (one: OfferColumns) => Band | null): Ranking {
  const amounts = columns.map((one) => ({ id: one.offer.id, band: amountOf(one) }));
  const known = amounts.flatMap(({ id, band }) => (band === null ? [] : [{ id, band }]));
  if (known.length < amounts.length) return withheld("no-data", known.length, amounts.length);
  const sorted = known.toSorted((one, other) => other.band.high - one.band.high);
  const unclear = sorted.some(({ band }, index) => {
    const next = sorted[index + 1]?.band;
    return next !== undefined && isRange(band, next) && next.high > band.low;
  });
  return unclear ? withheld("too-imprecise", 0, null) : sorted.map(({ id }) => id);
}

function isRange(...bands: readonly Band[]): boolean {
  return bands.some(({ low, high }) => low < high);
}

function point(amount: number): Band {
  return { low: amount, high: amount };
}
