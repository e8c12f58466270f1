import { between } from "./cash-flips.ts";
import type { Flip } from "./flip.ts";
import { keptOnLeaving } from "./kept-on-leaving.ts";
import type { OfferPair } from "./offer-pair.ts";

/**
 * The last month in which leaving would turn the order of what was kept: cliffs, claw-backs and bonuses of full years
 * decide. Null where no leaving date changes the answer.
 *
 * Shape   a pair → one flip, in whole months from the first day
 */
export function tenureFlip({ leading, other, assumptions }: OfferPair): Flip {
  const [first, second] = [leading, other].map(({ columns }) => keptOnLeaving(columns.offer, assumptions));
  const last = assumptions.years * 12;
  const lead = (months: number): number => (first?.(months) ?? 0) - (second?.(months) ?? 0);
  const turned = Array.from({ length: last - 1 }, (_, month) => month + 1).filter((month) => lead(month) < 0);
  return {
    ...between(leading, other),
    variable: "tenureMonths",
    of: null,
    column: "kept",
    value: lead(last) > 0 ? (turned.at(-1) ?? null) : (turned[0] ?? null),
    today: null,
    range: [0, last],
  };
}
