import { type CalendarDate, civilDay, isCalendarDate } from "../calendar/index.ts";
import { InputError } from "../errors.ts";
import { dateWords, type Level, readLevel } from "../figures/index.ts";
import type { Market } from "../money/index.ts";
import type { LocalPoint, PointKind } from "./local-point.ts";
import { rangeWords, readPayRange } from "./read-pay-range.ts";

/**
 * Reads a local point as one jots it down: "₹32-38 LPA, senior, recruiter, 12 Oct". Its parts stand in any order, set apart
 * by commas; what is neither pay, level, source nor day is the company. Pay is the part with a currency's sign, else the
 * first with a digit. A day without a year is the latest such day.
 *
 * Shape   a line (at most 200 characters), the market, the day of asking → a LocalPoint, of that day where none is said
 * Units   major units of the market's currency per year
 * Errors  InputError "point.…" with what is missing or unclear, or as `readPayRange`
 * @example readPoint("₹32-38 LPA, senior, recruiter, 12 Oct", "IN", "2026-11-28").date // => "2026-10-12"
 */
export function readPoint(line: string, market: Market, asOf: CalendarDate): LocalPoint {
  const unclear = (reason: string, says: string): InputError => refusal(market, reason, says);
  if (line.length > LONGEST_LINE) throw unclear("too-long", `at most ${LONGEST_LINE} characters`);
  const parts = line
    .replace(YEAR_AFTER_COMMA, "$1 $2")
    .split(/[,;]\s+|[;\t|\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const left = [...parts];
  const take = <Value>(read: (part: string) => Value | null): Value | null => {
    for (const [at, part] of left.entries()) {
      const value = read(part);
      if (value === null) continue;
      left.splice(at, 1);
      return value;
    }
    return null;
  };
  const level = take(levelIn);
  const kind = take(kindIn);
  const date = take((part) => dayIn(part, asOf));
  const pay = take(matching(/\p{Sc}\s*\d/u)) ?? take(matching(/\d/));
  if (pay === null) throw unclear("no-pay", "it names no pay");
  const { base } = readPayRange(pay, market);
  if (level === null) throw unclear("no-level", "it names no level: entry, mid, senior or executive");
  if (kind === null)
    throw unclear(
      "no-kind",
      "it does not say what it is from: an offer, a recruiter, a comparable role or a colleague",
    );
  const stray = left.find((part) => NO_COMPANY.test(part)) ?? left[1];
  if (stray !== undefined)
    throw unclear("unclear-part", `“${stray.slice(0, 40)}” is neither pay, level, source nor day`);
  if (date !== null && date > asOf) throw unclear("future", `${dateWords(date)} has not come yet`);
  return { kind, date: date ?? asOf, level, base, company: left[0] ?? null };
}

/**
 * A local point as it was understood, to be said back.
 *
 * @example pointWords({ kind: "recruiter", date: "2026-10-12", level: "senior", base: { low: 95000, high: 115000 }, company: null }, "GB") // => "Senior, £95,000–115,000 a year, from a recruiter, 12 October 2026."
 */
export function pointWords({ kind, date, level, base, company }: LocalPoint, market: Market): string {
  const [first = "", ...rest] = level;
  const named = company === null ? "" : `, ${company}`;
  return `${first.toUpperCase()}${rest.join("")}, ${rangeWords(base, market)} a year, ${FROM[kind]}${named}, ${dateWords(date)}.`;
}

const FROM: Readonly<Record<PointKind, string>> = {
  offer: "from an offer",
  recruiter: "from a recruiter",
  "comparable-role": "from a comparable role",
  colleague: "from a colleague",
};

const LONGEST_LINE = 200;

/** A local point as one might jot it down in each market. */
export const POINT_EXAMPLES: Readonly<Record<Market, string>> = {
  US: "$185k-215k, senior, recruiter, 12 Oct",
  GB: "£95k-115k, senior, recruiter, 12 Oct",
  IN: "₹32-38 LPA, senior, recruiter, 12 Oct",
};

function refusal(market: Market, reason: string, says: string): InputError {
  const how = `Write pay, level, where it is from and when, such as “${POINT_EXAMPLES[market]}”.`;
  return new InputError(`point.${reason}`, `point: ${says}. ${how}`, { field: "point" });
}

function levelIn(part: string): Level | null {
  try {
    return readLevel(part.replace(/[\s-]*level$/i, ""));
  } catch {
    return null;
  }
}

function matching(said: RegExp): (part: string) => string | null {
  return (part) => (said.test(part) ? part : null);
}

const KINDS: readonly (readonly [RegExp, PointKind])[] = [
  [/^(?:my |an? )?(?:own )?(?:job )?offer$/i, "offer"],
  [/^(?:an? |from an? )?recruiter(?: call)?$/i, "recruiter"],
  [/^(?:an? )?(?:comparable[ -]role|comparable|role|posting|advert|ad)$/i, "comparable-role"],
  [/^(?:an? |from an? )?(?:colleague|friend|peer)$/i, "colleague"],
];

function kindIn(part: string): PointKind | null {
  return KINDS.find(([said]) => said.test(part))?.[1] ?? null;
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const MONTH = `(?:${MONTHS.flatMap((name) => [name, name.slice(0, 3)]).join("|")}|sept)`;
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";

/** “Oct 12, 2026” is one day, not a day and a company; a year that goes on with a hyphen begins a day of its own. */
const YEAR_AFTER_COMMA = new RegExp(`\\b(${DAY}\\s+${MONTH}|${MONTH}\\s+${DAY}),\\s*(\\d{4})\\b(?!-)`, "i");
const NAMED_DAY =
  /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})|([a-z]{3,9})\s+(\d{1,2})(?:st|nd|rd|th)?)(?:,?\s+(\d{4}))?$/i;

/** A second amount, a day in figures alone, one that no month has, a month: a company is called by none of these. */
const NO_COMPANY = new RegExp(
  `\\p{Sc}\\s*\\d|^[\\d\\s./-]+$|^(?:${DAY}\\s+)?${MONTH}(?:\\s+\\d+(?:st|nd|rd|th)?)?(?:\\s+\\d+)?$`,
  "iu",
);

/** From one 29 February to the next. */
const LEAP_YEARS_APART = 8;

function dayIn(part: string, asOf: CalendarDate): CalendarDate | null {
  if (/^today$/i.test(part)) return asOf;
  if (isCalendarDate(part)) return part;
  const [, day, name, nameFirst, dayLast, year] = NAMED_DAY.exec(part) ?? [];
  const said = (name ?? nameFirst)?.toLowerCase();
  const month = said === undefined ? 0 : MONTHS.findIndex((one) => one.startsWith(said)) + 1;
  if (month === 0) return null;
  const two = (number: number): string => String(number).padStart(2, "0");
  const written = (of: number | string): string => `${of}-${two(month)}-${two(Number(day ?? dayLast))}`;
  if (year !== undefined) return isCalendarDate(written(year)) ? written(year) : null;
  const own = civilDay(asOf).year;
  const latest = Array.from({ length: LEAP_YEARS_APART + 1 }, (_, back) => written(own - back));
  return latest.find((one) => isCalendarDate(one) && one <= asOf) ?? null;
}
