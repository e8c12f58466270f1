import type { CalendarDate } from "./calendar-date.ts";
import { civilDay, dateOf, daysInMonth } from "./civil-day.ts";

/**
 * The day some months after another, on a wished day of the month or, in a shorter month, on its last.
 * A chain keeps the day it began on when that day is passed along: 31 January, 28 February, 31 March.
 *
 * Shape   YYYY-MM-DD, whole months (may be negative), day 1…31 (that of the date, if not said) → YYYY-MM-DD
 * Errors  InputError "calendar.date.range" outside the years 1…9999
 * Source  golden/vesting.json
 * @example addMonths("2025-02-28", 1, 31) // => "2025-03-31"
 */
export function addMonths(date: CalendarDate, months: number, dayOfMonth?: number): CalendarDate {
  const { year, month, day } = civilDay(date);
  const monthCount = year * MONTHS_PER_YEAR + (month - 1) + months;
  const landed = {
    year: Math.floor(monthCount / MONTHS_PER_YEAR),
    month: (monthCount % MONTHS_PER_YEAR) + 1,
  };
  return dateOf({ ...landed, day: Math.min(dayOfMonth ?? day, daysInMonth(landed.year, landed.month)) });
}

/**
 * How many whole months have passed from one day to another.
 *
 * Shape   two of YYYY-MM-DD → the most months that lead from the first to no later than the second; negative
 *         where the second is earlier
 * @example monthsBetween("2025-01-31", "2025-02-28") // => 1
 */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  if (to < from) return 0 - monthsBetween(to, from);
  const [first, last] = [civilDay(from), civilDay(to)];
  const apart = (last.year - first.year) * MONTHS_PER_YEAR + last.month - first.month;
  return apart > 0 && addMonths(from, apart) > to ? apart - 1 : apart;
}

/**
 * How many whole years have passed from one day to another.
 *
 * Shape   two of YYYY-MM-DD → whole years, negative where the second is earlier
 * @example yearsBetween("2024-02-29", "2025-02-28") // => 1
 */
export function yearsBetween(from: CalendarDate, to: CalendarDate): number {
  const months = monthsBetween(from, to);
  return Math.sign(months) * Math.floor(Math.abs(months) / MONTHS_PER_YEAR) || 0;
}

const MONTHS_PER_YEAR = 12;
