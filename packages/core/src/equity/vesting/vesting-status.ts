import type { CalendarDate } from "../../calendar/index.ts";
import type { Instalment } from "./instalment.ts";
import { type VestingInput, vestingSchedule } from "./vesting-schedule.ts";

/** An instalment, and how the grant stands after it. */
export interface VestingStatus extends Instalment {
  readonly totalVested: number;
  readonly totalUnvested: number;
  /** Options that can be exercised from this day on and could not before. */
  readonly becameExercisable: number;
}

/** What a grant's standing is told from. */
export interface VestingStatusInput extends VestingInput {
  readonly grantDate: CalendarDate;
  /** Whether all of it can be exercised from the grant on, before it vests. */
  readonly earlyExercisable?: boolean;
}

/**
 * How a grant stands after each instalment. Where all can be exercised early, that is said on the day of the grant;
 * where nothing vests at all, that is.
 *
 * Shape   as `vestingSchedule`, with the grant's day → at least one row, by date
 * Errors  as `vestingSchedule`
 * Source  golden/vesting.json
 * @example vestingStatus({ terms: { tranches: [1] }, quantity: 8, vestingStart: "2025-01-01", grantDate: "2025-01-01" }) // => [{ date: "2026-01-01", quantity: 8, totalVested: 8, totalUnvested: 0, becameExercisable: 8 }]
 */
export function vestingStatus({
  earlyExercisable = false,
  ...input
}: VestingStatusInput): readonly VestingStatus[] {
  const { quantity: whole, grantDate: date } = input;
  const { instalments } = vestingSchedule(input);
  const onGrant = { date, quantity: 0, totalVested: 0, totalUnvested: whole };
  let totalVested = 0;
  const rows = instalments.map((instalment) => {
    totalVested += instalment.quantity;
    const becameExercisable = earlyExercisable ? 0 : instalment.quantity;
    return { ...instalment, totalVested, totalUnvested: whole - totalVested, becameExercisable };
  });
  if (earlyExercisable) return [{ ...onGrant, becameExercisable: whole }, ...rows];
  return rows.length === 0 ? [{ ...onGrant, becameExercisable: 0 }] : rows;
}
