import type { Flip } from "./flip.ts";
import { keptOnLeaving } from "./kept-on-leaving.ts";
import type { OfferPair } from "./offer-pair.ts";

/**
 * The last month in which leaving would turn the order of what was kept by the end: cliffs, claw-backs and bonuses of full
 * years decide. Null where no leaving date changes the answer.
 *
 * Shape   a pair → one flip, in whole months from the first day; `of` is the offer that has left more until then
 */
export function tenureFlip({ leading, other, assumptions }: OfferPair): Flip {
  const [first, second] = [leading, other].map(({ columns }) => keptOnLeaving(columns.offer, assumptions));
  const last = assumptions.years * 12;
  const lead = (months: number): number => (first?.(months) ?? 0) - (second?.(months) ?? 0);
  const early = lead(last) < 0 ? leading : other;
  const isTurned = (months: number): boolean => (early === leading ? lead(months) > 0 : lead(months) < 0);
  const value = Array.from({ length: last - 1 }, (_, index) => index + 1).findLast(isTurned) ?? null;
  return {
    between: [leading.columns.offer.id, other.columns.offer.id],
    variable: "tenureMonths",
    of: value === null ? null : early.columns.offer.id,
    column: "kept",
    value,
    above: value === null ? null : (early === leading ? other : leading).columns.offer.id,
    today: null,
    range: [0, last],
  };
}
