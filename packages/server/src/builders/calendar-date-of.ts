import type { CalendarDate } from "@paycurve/core/calendar";

/**
 * The day of a moment, by the clock of Greenwich: a directory's people live everywhere.
 *
 * @example calendarDateOf(new Date("2026-11-28T23:30:00Z")) // => "2026-11-28"
 */
export function calendarDateOf(moment: Date): CalendarDate {
  return moment.toISOString().slice(0, 10);
}
