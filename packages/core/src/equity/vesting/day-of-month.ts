/** The day of the month named by a rule that follows the day on which vesting began. */
export const START_DAY = "VESTING_START_DAY_OR_LAST_DAY_OF_MONTH";

/** The rules for the day of the month, as the Open Cap Format names them. */
export const DAY_OF_MONTH_RULES: readonly string[] = [
  ...Array.from({ length: 28 }, (_, index) => String(index + 1).padStart(2, "0")),
  "29_OR_LAST_DAY_OF_MONTH",
  "30_OR_LAST_DAY_OF_MONTH",
  "31_OR_LAST_DAY_OF_MONTH",
  START_DAY,
];

/**
 * The day of the month that a rule wishes for.
 *
 * Shape   a rule, the day on which vesting began 1…31 → 1…31; shorter months give their last day instead
 * Source  Open Cap Format, enum VestingDayOfMonth
 * @example dayOfMonth("31_OR_LAST_DAY_OF_MONTH", 15) // => 31
 */
export function dayOfMonth(rule: string, seedDay: number): number {
  return rule === START_DAY ? seedDay : Number(rule.slice(0, 2));
}
