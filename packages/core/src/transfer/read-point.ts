import type { CalendarDate } from "../calendar/index.ts";
import { InputError } from "../errors.ts";
import { dateWords, type Level, readLevel } from "../figures/index.ts";
import type { Market } from "../money/index.ts";
import { holdsAmount, isCompanyName } from "./company-name.ts";
import type { LocalPoint, PointKind } from "./local-point.ts";
import { joinedYear, pointDay } from "./point-day.ts";
import { rangeWords, readPayRange } from "./read-pay-range.ts";

/**
 * Reads a local point as one jots it down: "₹32-38 LPA, senior, recruiter, 12 Oct". Its parts stand in any order, set apart
 * by commas; the one part that is neither pay, level, source nor day is the company, if it can be a name. Pay is the part
 * with a currency's sign, else the first with an amount.
 *
 * Shape   a line (at most 200 characters), the market, the day of asking → a LocalPoint, of that day where none is said
 * Units   major units of the market's currency per year
 * Errors  InputError "point.…" with what is missing or unclear, or as `pointDay` and `readPayRange`
 * @example readPoint("₹32-38 LPA, senior, recruiter, 12 Oct", "IN", "2026-11-28").date // => "2026-10-12"
 */
export function readPoint(line: string, market: Market, asOf: CalendarDate): LocalPoint {
  const unclear = (reason: string, says: string): InputError => refusal(market, reason, says);
  if (line.length > LONGEST_LINE) throw unclear("too-long", `at most ${LONGEST_LINE} characters`);
  const left = partsOf(line);
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
  const date = take((part) => pointDay(part, asOf));
  const crowded = left.find(isCrowded);
  if (crowded !== undefined) throw unclear("no-commas", crowdedWords(crowded));
  const pay = take(matching(/\p{Sc}\s*\d/u)) ?? take(amountIn) ?? take(matching(/\d/));
  if (pay === null) throw unclear("no-pay", "it names no pay");
  const { base } = readPayRange(pay, market);
  if (level === null)
    throw unclear(
      "no-level",
      `it names no level: entry, mid, senior or executive${aloneWords(left, levelIn)}`,
    );
  if (kind === null)
    throw unclear(
      "no-kind",
      `it does not say what it is from: an offer, a recruiter, a comparable role or a colleague${aloneWords(left, kindIn)}`,
    );
  const stray = strayWords(left, asOf);
  if (stray !== null) throw unclear("unclear-part", stray);
  if (date !== null && date > asOf) throw unclear("future", `${dateWords(date)} has not come yet`);
  return { kind, date: date ?? asOf, level, base, company: left[0] ?? null };
}

/** A comma within an amount sets nothing apart. */
function partsOf(line: string): string[] {
  return joinedYear(line)
    .split(/,\s+|,(?!\d)|(?<!\d),|[;\t|\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** An amount, a level and a source in one part, or two of them: “£80k mid offer”. */
function isCrowded(part: string): boolean {
  const hasLevel = wordIn(part, levelIn) !== null;
  const hasKind = wordIn(part, kindIn) !== null;
  return [hasLevel, hasKind, holdsAmount(part)].filter(Boolean).length > 1;
}

function crowdedWords(part: string): string {
  return `“${shown(part)}” says several things at once. Separate pay, level and where it is from by commas`;
}

/** The one word of a part, among others, that means something by itself. */
function wordIn(part: string, read: (word: string) => unknown): string | null {
  const words = part.split(/\s+/);
  const known = words.filter((word) => read(word) !== null);
  return words.length > 1 && known.length === 1 ? (known[0] ?? null) : null;
}

/** “Senior ML Engineer” is a title; the level in it may be another than its holder's. */
function aloneWords(left: readonly string[], read: (word: string) => unknown): string {
  const found = left.flatMap((part) => {
    const word = wordIn(part, read);
    return word === null ? [] : [{ part, word }];
  });
  const [only] = found;
  return only && found.length === 1
    ? `. If that is meant by “${shown(only.part)}”, write it alone: ${only.word.toLowerCase()}`
    : "";
}

/** What is wrong with the parts that were taken for nothing; null where they are a company's name, or none. */
function strayWords(left: readonly string[], asOf: CalendarDate): string | null {
  for (const part of left) {
    if (pointDay(part, asOf) !== null) return `“${shown(part)}” is a second day`;
    if (levelIn(part) !== null) return `“${shown(part)}” is a second level`;
    if (kindIn(part) !== null) return `“${shown(part)}” is a second source`;
    if (!isCompanyName(part))
      return `“${shown(part)}” is neither pay, level, source nor day, and no company's name: that holds a letter, and no amount`;
  }
  const [company, second] = left;
  return second === undefined
    ? null
    : `“${shown(second)}” is neither pay, level, source nor day, and the company is already “${shown(company ?? "")}”`;
}

function shown(part: string): string {
  return part.slice(0, LONGEST_SHOWN);
}

const LONGEST_SHOWN = 40;

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

function amountIn(part: string): string | null {
  return holdsAmount(part) ? part : null;
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
