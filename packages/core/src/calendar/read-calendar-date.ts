import { InputError } from "../errors.ts";
import type { CalendarDate } from "./calendar-date.ts";
import { civilDay, daysInMonth } from "./civil-day.ts";

/**
 * Whether a value is a day that exists, written YYYY-MM-DD.
 *
 * @example isCalendarDate("2025-02-29") // => false
 */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const { year, month, day } = civilDay(value);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Reads a day somebody wrote.
 *
 * Shape   anything, the name of its field → the same text when it is a day that exists
 * Errors  InputError "calendar.date.invalid" naming what came
 * @example readCalendarDate("2024-02-29") // => "2024-02-29"
 */
export function readCalendarDate(value: unknown, field = "date"): CalendarDate {
  if (isCalendarDate(value)) return value;
  const came = typeof value === "string" ? `“${value.slice(0, LONGEST_SHOWN)}”` : kindOf(value);
  throw new InputError(
    "calendar.date.invalid",
    `${field} requires a day that exists, written YYYY-MM-DD such as 2027-01-04, got ${came}`,
    { field, value: came },
  );
}

const LONGEST_SHOWN = 40;

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  return Array.isArray(value) ? "a list" : `a ${typeof value}`;
}
