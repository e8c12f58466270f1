import type { CalendarDate } from "@paycurve/core/calendar";

/** The day on which the page is read, where it is read. */
export function today(): CalendarDate {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
}
