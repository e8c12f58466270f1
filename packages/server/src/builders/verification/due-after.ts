import { type MethodName, recheckDue } from "@paycurve/core/builders";
import { calendarDateOf } from "../calendar-date-of.ts";

/**
 * Until when a check counts, as the moment its last day begins.
 *
 * @example dueAfter("domain", new Date("2026-10-03T17:00:00Z")).toISOString() // => "2026-11-02T00:00:00.000Z"
 */
export function dueAfter(method: MethodName, checkedAt: Date): Date {
  return new Date(`${recheckDue(method, calendarDateOf(checkedAt))}T00:00:00Z`);
}
