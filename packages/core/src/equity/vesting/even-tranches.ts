import { addMonths, type CalendarDate } from "../../calendar/index.ts";
import { fraction } from "./fraction.ts";
import type { Tranche } from "./tranche.ts";
import type { EvenVesting } from "./vesting-terms.ts";

/**
 * What falls due when vesting is even: at each step of the rhythm the months since the last one, and at the end the
 * rest, even where the rhythm does not divide the months. What is due before the cliff comes on the cliff.
 *
 * Shape   checked terms, whole quantity, the day vesting starts → tranches that sum to the quantity
 */
export function evenTranches(
  { months, cliffMonths, everyMonths }: EvenVesting,
  quantity: number,
  vestingStart: CalendarDate,
): readonly Tranche[] {
  const steps = Math.ceil(months / everyMonths);
  return Array.from({ length: steps }, (_, index) => {
    const month = Math.min((index + 1) * everyMonths, months);
    return {
      date: addMonths(vestingStart, Math.max(month, cliffMonths)),
      due: fraction(BigInt(quantity) * BigInt(month - index * everyMonths), BigInt(months)),
      part: 0,
    };
  });
}
