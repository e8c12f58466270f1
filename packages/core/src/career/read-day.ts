import { type CalendarDate, readCalendarDate } from "../calendar/index.ts";
import { InputError } from "../errors.ts";

/**
 * A day that an offer names: past or to come, but within reach of a working life.
 *
 * Shape   YYYY-MM-DD from 1900 to 2199 → the same
 * Errors  InputError "calendar.date.invalid" when there is no such day, "career.day" when it is out of reach
 * @example readDay("2024-02-29") // => "2024-02-29"
 */
export function readDay(word: string): CalendarDate {
  const day = readCalendarDate(word);
  if (day >= "1900" && day < "2200") return day;
  throw new InputError("career.day", `a day from 1900 to 2199 is accepted; got “${day}”`, { value: day });
}
