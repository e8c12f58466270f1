import type { CalendarDate } from "../../calendar/index.ts";

/** Shares that become one's own on a day; whole ones, except under the allocation type FRACTIONAL. */
export interface Instalment {
  readonly date: CalendarDate;
  readonly quantity: number;
}
