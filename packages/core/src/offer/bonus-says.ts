import { valueOn } from "../figures/index.ts";
import { FIGURES_DAY } from "./assumptions.ts";
import { PAYOUT_RANGE } from "./bonus-figures.ts";
import type { CheckedOffer } from "./offer-check.ts";
import { LARGEST_PAYOUT } from "./payout.ts";
import { nameOf, percentWords } from "./say.ts";

/** Said of a target that stands alone, with what is counted of it. */
export function targetWithoutHistory({ columns }: CheckedOffer): string | null {
  const { offer, expectedBonus, bonusAtTarget } = columns;
  const { bonus } = offer;
  if (bonus === null || bonus.targetFraction === 0 || bonus.paidOfTarget.length > 0) return null;
  const counted =
    typeof expectedBonus === "number"
      ? `${percentWords(expectedBonus / bonusAtTarget)} of it is counted, as other firms pay.`
      : "Cash and total are withheld until that is known.";
  return `A bonus target of ${percentWords(bonus.targetFraction)} with no history: a target is what may be paid, not what is. ${counted} Ask ${nameOf(offer)} how much of it was paid in each of the last two years.`;
}

/** Said of years in which a bonus paid nothing. */
export function bonusPaidNothing({ columns: { offer, expectedBonus } }: CheckedOffer): string | null {
  const paid = offer.bonus?.targetFraction ? offer.bonus.paidOfTarget : [];
  const none = paid.filter((year) => year === 0).length;
  if (none === 0) return null;
  if (none < paid.length)
    return `In ${none} of the ${paid.length} years you note, no bonus was paid. Ask why, and whether it may happen again.`;
  const years = paid.length === 1 ? "the one year" : `all ${paid.length} years`;
  const still = typeof expectedBonus === "number" && expectedBonus > 0;
  const why = still ? " Some is still expected, because other firms pay and your years are few." : "";
  return `In ${years} you note, no bonus was paid.${why} Compare the base alone, and ask whether anyone is paid one this year.`;
}

/** Said of years in which a bonus paid more than any simulated year pays. */
export function bonusPaidFarAbove({ columns: { offer } }: CheckedOffer): string | null {
  const most = Math.max(0, ...(offer.bonus?.targetFraction ? offer.bonus.paidOfTarget : []));
  if (most <= LARGEST_PAYOUT) return null;
  const usual = percentWords(valueOn(PAYOUT_RANGE, FIGURES_DAY).value.high);
  return `A year you note paid ${percentWords(most)} of target; the best rated are usually paid about ${usual}. It is counted as you wrote it, though no simulated year pays over ${percentWords(LARGEST_PAYOUT)}. Ask whether it was of target, and what a usual year pays.`;
}
