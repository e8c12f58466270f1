import { type CalendarDate, isCalendarDate } from "../calendar/index.ts";
import { InputError } from "../errors.ts";

/**
 * A day that an offer names: past or to come, but within reach of a working life.
 *
 * Shape   YYYY-MM-DD from 1900 to 2199 → the same
 * Errors  InputError "career.day" naming what is accepted and what came
 * @example readDay("2024-02-29") // => "2024-02-29"
 */
export function readDay(word: string): CalendarDate {
  const day = word.trim();
  const isDay = isCalendarDate(day);
  if (isDay && day >= "1900" && day < "2200") return day;
  const accepted = isDay
    ? "a day from 1900 to 2199"
    : "a day that exists, written YYYY-MM-DD such as 2027-01-04,";
  const value = word.slice(0, LONGEST_SHOWN);
  throw new InputError("career.day", `${accepted} is accepted; got “${value}”`, { value });
}

const LONGEST_SHOWN = 40;
