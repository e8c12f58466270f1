import { addMonths, type CalendarDate } from "../../calendar/index.ts";
import { compare, type Fraction, fraction, minus, times, ZERO } from "./fraction.ts";
import { readDecimal } from "./read-decimal.ts";
import type { Tranche } from "./tranche.ts";
import type { TrancheVesting } from "./vesting-terms.ts";

/**
 * What falls due when vesting is in yearly tranches: at each anniversary its share, the last one closing to the whole.
 *
 * Shape   checked terms, whole quantity, the day vesting starts → tranches that sum to the quantity
 */
export function yearlyTranches(
  { tranches }: TrancheVesting,
  quantity: number,
  vestingStart: CalendarDate,
): readonly Tranche[] {
  const whole = fraction(BigInt(quantity));
  let left = whole;
  return tranches.map((share, index) => {
    const isLast = index === tranches.length - 1;
    const due = isLast ? left : lesser(times(readDecimal(share) ?? ZERO, whole), left);
    left = minus(left, due);
    return { date: addMonths(vestingStart, (index + 1) * MONTHS_PER_YEAR), due, part: 0 };
  });
}

const MONTHS_PER_YEAR = 12;

function lesser(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}
