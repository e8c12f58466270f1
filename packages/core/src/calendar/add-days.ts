import type { CalendarDate } from "./calendar-date.ts";
import { civilDay, dateOf } from "./civil-day.ts";

/**
 * The day some days after another; before it, where they are negative.
 *
 * Shape   YYYY-MM-DD, whole days → YYYY-MM-DD
 * Errors  InputError "calendar.date.range" outside the years 1…9999
 * Source  Hinnant 2021, chrono-compatible low-level date algorithms; golden/vesting.json
 * @example addDays("2024-02-28", 2) // => "2024-03-01"
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/**
 * How many days lie from one day to another.
 *
 * Shape   two of YYYY-MM-DD → whole days, negative where the second is earlier
 * @example daysBetween("2025-01-01", "2026-01-01") // => 365
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

const YEARS_PER_ERA = 400;
const DAYS_PER_ERA = 146_097;

/** Days since 1 March of year 0: years begin in March, so that a leap day is a year's last. */
function dayNumber(date: CalendarDate): number {
  const { year, month, day } = civilDay(date);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / YEARS_PER_ERA);
  const yearOfEra = marchYear - era * YEARS_PER_ERA;
  return era * DAYS_PER_ERA + daysBeforeYear(yearOfEra) + daysBeforeMonth((month + 9) % 12) + day - 1;
}

function dateOfDayNumber(dayNumber: number): CalendarDate {
  const era = Math.floor(dayNumber / DAYS_PER_ERA);
  const dayOfEra = dayNumber - era * DAYS_PER_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - daysBeforeYear(yearOfEra);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * YEARS_PER_ERA + (month <= 2 ? 1 : 0);
  return dateOf({ year, month, day: dayOfYear - daysBeforeMonth(marchMonth) + 1 });
}

function daysBeforeYear(yearOfEra: number): number {
  return yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
}

function daysBeforeMonth(marchMonth: number): number {
  return Math.floor((153 * marchMonth + 2) / 5);
}
