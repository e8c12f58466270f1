import { type CalendarDate, civilDay, isCalendarDate, MONTH_NAMES } from "../calendar/index.ts";
import { InputError } from "../errors.ts";
import { dateWords } from "../figures/index.ts";
import { nearest } from "../nearest.ts";

/**
 * The day that a part of a jotted line names: "12 Oct 2026", "2026-10-12", "today"; a day without a year is the latest such
 * day. In figures alone it is understood where only one reading is a day: 25/06/2026 is, 01/06/2026 is not.
 *
 * Shape   a part of a line, the day of asking → a day; null where it is meant for something else
 * Errors  InputError "point.unclear-day" where it is meant for a day, and it is not sure which
 * @example pointDay("25/06/2026", "2026-11-28") // => "2026-06-25"
 * @example pointDay("Acme", "2026-11-28") // => null
 */
export function pointDay(part: string, asOf: CalendarDate): CalendarDate | null {
  if (/^today$/i.test(part)) return asOf;
  const readings = [...new Set([...plainDay(part), ...daysInFigures(part), ...namedDays(part, asOf)])];
  const [only, other] = readings;
  if (only !== undefined && other === undefined) return only;
  if (other !== undefined) {
    const two = readings.map(dateWords).join(" or ");
    throw unclearDay(`“${part}” can be read two ways, ${two}`, "the month by its name");
  }
  if (isMeantForDay(part)) throw unclearDay(`“${part.slice(0, LONGEST_SHOWN)}” is not understood`, "a day");
  return null;
}

const LONGEST_SHOWN = 40;

function unclearDay(says: string, what: string): InputError {
  const how = `Write ${what}, such as 12 Oct 2026, or 2026-10-12; without a day it is today's.`;
  return new InputError("point.unclear-day", `point: ${says}. ${how}`, { field: "point" });
}

function plainDay(part: string): CalendarDate[] {
  return isCalendarDate(part) ? [part] : [];
}

/** Day first and month first, each where there is such a day. */
function daysInFigures(part: string): CalendarDate[] {
  const [, one, other, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(part) ?? [];
  if (one === undefined || other === undefined || year === undefined) return [];
  return [dayOf(year, other, one), dayOf(year, one, other)].filter(isCalendarDate);
}

function dayOf(year: number | string, month: number | string, day: number | string): string {
  const [mm, dd] = [month, day].map((number) => String(Number(number)).padStart(2, "0"));
  return `${year}-${mm}-${dd}`;
}

const MONTHS = MONTH_NAMES.map((name) => name.toLowerCase());
const MONTH = `(?:${MONTHS.flatMap((name) => [name, name.slice(0, 3)]).join("|")}|sept)`;
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const NAMED_DAY =
  /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})|([a-z]{3,9})\s+(\d{1,2})(?:st|nd|rd|th)?)(?:,?\s+(\d{4}))?$/i;

/** From one 29 February to the next. */
const LEAP_YEARS_APART = 8;

function namedDays(part: string, asOf: CalendarDate): CalendarDate[] {
  const [, first, name, nameFirst, last, year] = NAMED_DAY.exec(part) ?? [];
  const said = (name ?? nameFirst)?.toLowerCase();
  const month = said === undefined ? 0 : MONTHS.findIndex((one) => one.startsWith(said)) + 1;
  if (month === 0) return [];
  const day = first ?? last ?? "";
  if (year !== undefined) return [dayOf(year, month, day)].filter(isCalendarDate);
  const own = civilDay(asOf).year;
  const latest = Array.from({ length: LEAP_YEARS_APART + 1 }, (_, back) => dayOf(own - back, month, day));
  return latest.filter((one) => isCalendarDate(one) && one <= asOf).slice(0, 1);
}

/** “Oct 12, 2026” is one day, not a day and a company; a year that goes on with a hyphen begins a day of its own. */
const YEAR_AFTER_COMMA = new RegExp(`\\b(${DAY}\\s+${MONTH}|${MONTH}\\s+${DAY}),\\s*(\\d{4})\\b(?!-)`, "i");

/**
 * A line in which a year is no part of its own.
 *
 * @example joinedYear("offer, Oct 12, 2026") // => "offer, Oct 12 2026"
 */
export function joinedYear(line: string): string {
  return line.replace(YEAR_AFTER_COMMA, "$1 $2");
}

/** Figures as days, months and years are written, and no amount: 12/10/26, 2026-10, 10/2026, 12/10, 2026. */
const FIGURES =
  /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}[/.-]\d{1,2}(?:[/.-]\d{1,2})?|\d{1,2}[/.]\d{4}|\d{1,2}\/\d{1,2}|(?:19|20)\d\d)$/;

/** Words that nobody is called by: a part made of these, figures and lesser words alone is meant for a day. */
const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|tomorrow|recently|lately|now|(?:day|week|month|year|quarter)s?|fortnight|morning|ago|spring|summer|autumn|fall|winter)$/;
const LESSER =
  /^(?:\d{1,4}|st|nd|rd|th|of|on|in|at|from|since|about|around|the|an?|this|last|next|past|early|mid|late|end|start|beginning|mon|tue|wed|thu|fri|sat|sun|q|h|just|few|some|couple|two|three|four|five|six|several)$/;

function isMeantForDay(part: string): boolean {
  if (FIGURES.test(part)) return true;
  const words = part
    .toLowerCase()
    .replaceAll(/\d(?=\p{L})|\p{L}(?=\d)/gu, "$& ")
    .split(/[\s,./'’–-]+/)
    .filter(Boolean);
  const isTime = (word: string): boolean =>
    TIMES.test(word) || isMonth(word) || (/\d/.test(part) && isNearlyMonth(word));
  const isQuarter = words.length > 1 && /^[qh]$/.test(words[0] ?? "");
  return (isQuarter || words.some(isTime)) && words.every((word) => LESSER.test(word) || isTime(word));
}

function isMonth(word: string): boolean {
  return new RegExp(`^${MONTH}$`).test(word);
}

const SHORTEST_GUESSED = 4;

/** “12 Octobre” is meant for a day. */
function isNearlyMonth(word: string): boolean {
  return word.length >= SHORTEST_GUESSED && nearest(word, MONTHS) !== null;
}
