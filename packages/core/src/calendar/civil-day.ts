import { InputError } from "../errors.ts";
import type { CalendarDate } from "./calendar-date.ts";

/** A day as year, month 1…12 and day 1…31. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * How many days a month has.
 *
 * Shape   year, month 1…12 → 28…31
 * @example daysInMonth(2024, 2) // => 29
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Year, month and day of a date.
 *
 * Shape   a checked YYYY-MM-DD → its parts
 * @example civilDay("2026-03-01") // => { year: 2026, month: 3, day: 1 }
 */
export function civilDay(date: CalendarDate): CivilDay {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return { year, month, day };
}

/**
 * The date of a year, month and day.
 *
 * Shape   parts that exist → YYYY-MM-DD
 * Errors  InputError "calendar.date.range" outside the years 1…9999
 * @example dateOf({ year: 2026, month: 3, day: 1 }) // => "2026-03-01"
 */
export function dateOf({ year, month, day }: CivilDay): CalendarDate {
  if (!(year >= 1 && year <= 9999)) {
    throw new InputError("calendar.date.range", `dateOf requires a year of 1 to 9999, got ${year}`, {
      field: "year",
      value: year,
    });
  }
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
