import type { Verification } from "@paycurve/core/builders";
import type { CalendarDate } from "@paycurve/core/calendar";
import { calendarDateOf } from "../calendar-date-of.ts";
import type { verifications } from "../store/schema/index.ts";

/** Of a kept verification what core asks about. */
type Kept = Pick<
  typeof verifications.$inferSelect,
  "method" | "subject" | "heldSince" | "checkedAt" | "dueAt"
>;

/**
 * A verification by the day, as core knows it.
 *
 * Shape   a row → Verification
 */
export function verificationOf({ method, subject, heldSince, checkedAt, dueAt }: Kept): Verification {
  return {
    method,
    subject,
    heldSince: dayOf(heldSince),
    checkedAt: dayOf(checkedAt),
    dueAt: dayOf(dueAt),
  };
}

function dayOf(moment: Date | null): CalendarDate | null {
  return moment === null ? null : calendarDateOf(moment);
}
