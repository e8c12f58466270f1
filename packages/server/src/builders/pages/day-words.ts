import { shortDate } from "@paycurve/core/builders";
import { calendarDateOf } from "../calendar-date-of.ts";

/**
 * The day of a moment as pages write it.
 *
 * @example dayWords(new Date("2026-11-28T23:30:00Z")) // => "28 Nov 2026"
 */
export function dayWords(moment: Date): string {
  return shortDate(calendarDateOf(moment));
}
