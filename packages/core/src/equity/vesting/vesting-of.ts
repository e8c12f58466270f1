import type { Instalment } from "./instalment.ts";
import { type VestingInput, vestingSchedule } from "./vesting-schedule.ts";

/**
 * The instalments of a grant, one a day and none empty.
 *
 * Shape   as `vestingSchedule` → instalments, each on a later day than the one before
 * Errors  as `vestingSchedule`
 * @example vestingOf({ terms: { months: 10, cliffMonths: 0, everyMonths: 4 }, quantity: 100, vestingStart: "2026-01-01" }) // => [{ date: "2026-05-01", quantity: 40 }, { date: "2026-09-01", quantity: 40 }, { date: "2026-11-01", quantity: 20 }]
 */
export function vestingOf(input: VestingInput): readonly Instalment[] {
  const days = Map.groupBy(vestingSchedule(input).instalments, ({ date }) => date);
  return [...days]
    .map(([date, instalments]) => ({
      date,
      quantity: instalments.reduce((sum, { quantity }) => sum + quantity, 0),
    }))
    .filter(({ quantity }) => quantity > 0);
}
