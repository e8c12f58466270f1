import type { Flip } from "./flip.ts";
import { knownAmount } from "./known-amount.ts";
import type { OfferPair } from "./offer-pair.ts";

/** Less than this, in major units, is no difference. */
const A_COIN = 0.01;

/**
 * The last month in which leaving would turn the order of what was kept by the end: cliffs, claw-backs and bonuses of full
 * years decide, and what staying comes to is the total that bears counting. Null where no leaving date changes the answer;
 * no flip where a total is withheld.
 *
 * Shape   a pair → at most one flip, in whole months from the first day; `of` is the offer that has left more until then
 */
export function tenureFlip({ leading, other, assumptions }: OfferPair): Flip[] {
  const [stays, moves] = [leading, other].map(({ columns }) => knownAmount(columns.total));
  if (stays == null || moves == null) return [];
  const last = assumptions.years * 12;
  const lead = (months: number): number => (leading.kept[months] ?? 0) - (other.kept[months] ?? 0);
  const early = stays < moves ? leading : other;
  const isTurned = (months: number): boolean => (early === leading ? lead(months) : -lead(months)) > A_COIN;
  const months = Array.from({ length: last }, (_, index) => index + 1).filter(isTurned);
  const value = months.at(-1) ?? null;
  return [
    {
      between: [leading.columns.offer.id, other.columns.offer.id],
      variable: "tenureMonths",
      of: value === null ? null : early.columns.offer.id,
      column: "kept",
      value,
      above: value === null ? null : (early === leading ? other : leading).columns.offer.id,
      today: null,
      range: [0, last],
      stretches: runsOf(months),
    },
  ];
}

/** Rising months as runs without a gap, both ends within. */
function runsOf(months: readonly number[]): (readonly [from: number, to: number])[] {
  const starts = months.filter((month, index) => months[index - 1] !== month - 1);
  const ends = months.filter((month, index) => months[index + 1] !== month + 1);
  return starts.map((from, index) => [from, ends[index] ?? from]);
}
