import { addDays, addMonths, type CalendarDate } from "../../calendar/index.ts";

/** The units a period of vesting is counted in. */
export const PERIOD_UNITS = ["DAYS", "MONTHS", "YEARS"] as const;

/** One of the units of a period. */
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** A span of time from a day on. */
export interface Period {
  readonly date: CalendarDate;
  readonly length: number;
  readonly unit: PeriodUnit;
  /** The day of the month to land on, or the last of a shorter month; that of the date, if not said. */
  readonly dayOfMonth?: number;
}

/**
 * The day on which a period ends.
 *
 * Shape   a day, a whole length, its unit, a day of the month 1…31 → YYYY-MM-DD; days ignore the day of the month
 * Source  Open Cap Format, VestingPeriod; golden/vesting.json
 * @example addPeriod({ date: "2024-02-29", length: 1, unit: "YEARS" }) // => "2025-02-28"
 */
export function addPeriod({ date, length, unit, dayOfMonth }: Period): CalendarDate {
  if (unit === "DAYS") return addDays(date, length);
  return addMonths(date, unit === "YEARS" ? length * MONTHS_PER_YEAR : length, dayOfMonth);
}

const MONTHS_PER_YEAR = 12;
