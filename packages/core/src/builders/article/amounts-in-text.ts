import { MARKETS, type Market, PLAIN_PAY_BOUNDS } from "../../money/index.ts";
import { currencyNamed, type WrittenNumber, writtenNumber } from "./written-amount.ts";

/** An amount of money as it is written in a text; for one number, both ends are alike. */
export interface WrittenAmount {
  /** Where it stands in the text, from its first letter to after its last. */
  readonly from: number;
  readonly to: number;
  readonly low: WrittenNumber;
  readonly high: WrittenNumber;
  /** Three letters where it is known; the market's own where none is written. */
  readonly currency: string;
  /** The span of time that it is said to be for. */
  readonly per: "year" | "month" | "week" | "day" | "hour" | null;
}

/**
 * Every amount of money in a text: what has a currency beside it, what is counted in lakh, crore, LPA or k, and a number “a
 * year”. Numbers without a currency are taken for money only where they could be pay and no thing is counted by them: “128k
 * tokens” is none.
 *
 * Shape   text as it is shown, the market it is about → amounts in their order; linear, as no part of the pattern is unbounded
 */
export function amountsInText(text: string, market: Market): WrittenAmount[] {
  const amounts: WrittenAmount[] = [];
  const pattern = new RegExp(AMOUNT, "giu");
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const parts = partsOf(found);
    pattern.lastIndex = parts.to;
    const amount = amountOf(parts, text.slice(parts.to, parts.to + LOOK_AHEAD), market);
    if (amount) amounts.push(amount);
  }
  return amounts;
}

const SIGN = String.raw`(?:(?<![\p{L}\p{N}])(?:us|ca|au|nz|sg|hk|[acs])[ \u00a0]?\$|\p{Sc}|(?<![\p{L}\p{N}])(?:rs\.?|usd|gbp|inr|eur|aud|cad|sgd|chf))[ \u00a0\n]?`;
const DIGITS = String.raw`\d{1,15}(?:[,_'’\u00a0]\d{2,3}(?!\d)){0,6}(?:\.\d{1,6})?(?!\d)`;
const UNIT = String.raw`(?:[ \u00a0\n]?(?:k|thousand|mn?|million|bn|billion|l|lakhs?|lacs?|lpa|cr|crores?)(?![\p{L}\p{N}]))`;
const WORD = String.raw`(?:[ \u00a0\n]?(?:usd|gbp|inr|eur|aud|cad|dollars?|pounds?|rupees?|euros?)(?![\p{L}\p{N}]))`;
const UNTIL = String.raw`[ \u00a0]?(?:[-\u2010-\u2015\u2212]|to(?!\p{L}))[ \u00a0\n]?`;

/** An amount or a range of two; every repetition in it is bounded, so that no text makes it slow. */
export const AMOUNT: string = [
  String.raw`(?:(?<sign>${SIGN})|(?<![\p{L}\p{N}.,_]|\p{L}-))`,
  `(?<digits>${DIGITS})(?<unit>${UNIT})?(?<word>${WORD})?`,
  `(?:(?<until>${UNTIL})(?<sign2>${SIGN})?(?<digits2>${DIGITS})(?<unit2>${UNIT})?(?<word2>${WORD})?)?`,
].join("");

/** As far as one looks for what an amount is of. */
const LOOK_AHEAD = 32;

interface Parts {
  readonly from: number;
  readonly to: number;
  readonly low: WrittenNumber;
  readonly high: WrittenNumber;
  readonly units: readonly string[];
  /** Signs and words of currencies, in their order. */
  readonly named: readonly string[];
}

function partsOf(found: RegExpExecArray): Parts {
  const { sign, digits = "", unit, word, digits2, sign2, unit2, word2 } = found.groups ?? {};
  const first: Written = { digits, unit: trimmed(unit), named: namedBy(sign, word) };
  const from = found.index;
  const alone = { ...oneOf(first), from, to: from + [sign, digits, unit, word].join("").length };
  if (digits2 === undefined) return alone;
  const second: Written = { digits: digits2, unit: trimmed(unit2), named: namedBy(sign2, word2) };
  const range = rangeOf(first, second, sign2 !== undefined);
  return range ? { ...range, from, to: from + found[0].length } : alone;
}

/** A number with the unit and the currencies written beside it. */
interface Written {
  readonly digits: string;
  readonly unit: string;
  readonly named: readonly string[];
}

function oneOf({ digits, unit, named }: Written): Omit<Parts, "from" | "to"> {
  const number = writtenNumber(digits, unit);
  return { low: number, high: number, units: [unit].filter(Boolean), named };
}

/** Two numbers as a range; null where they are two amounts, or a year before one: “in 2025 to $150k”. */
function rangeOf(first: Written, second: Written, isSigned: boolean): Omit<Parts, "from" | "to"> | null {
  const isShort = first.unit === "" && Number(first.digits) < LEAST_THOUSAND;
  const unit = isShort ? second.unit : first.unit;
  const [low, high] = [writtenNumber(first.digits, unit), writtenNumber(second.digits, second.unit)];
  const isAlike = isSigned
    ? first.named.length > 0
    : first.named.length > 0 || unit !== "" || second.unit === "";
  if (!isAlike || low.value > high.value || differ(first.named[0], second.named[0])) return null;
  return { low, high, units: [unit, second.unit].filter(Boolean), named: [...first.named, ...second.named] };
}

function namedBy(...words: readonly (string | undefined)[]): string[] {
  return words.map(trimmed).filter(Boolean);
}

function trimmed(words: string | undefined): string {
  return words?.trim() ?? "";
}

/** Below this the first number of “145–190k” has the second one's unit. */
const LEAST_THOUSAND = 1000;

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && currencyNamed(one) !== currencyNamed(other);
}

function amountOf(parts: Parts, after: string, market: Market): WrittenAmount | null {
  const { from, to, low, high } = parts;
  const per = perOf(after) ?? (parts.units.some(isYearly) ? "year" : null);
  const [named] = parts.named;
  if (named === undefined && !isPayWithout(parts, { after, per }, market)) return null;
  const inRupees = parts.units.some(isRupees) ? "INR" : MARKETS[market].currency;
  return { from, to, low, high, currency: named === undefined ? inRupees : currencyNamed(named), per };
}

/** Whether a number with no currency beside it is pay: counted in lakh or crore, in k where it could be, or “a year”. */
function isPayWithout(
  { units, high }: Parts,
  { after, per }: { readonly after: string; readonly per: WrittenAmount["per"] },
  market: Market,
): boolean {
  if (units.some(isYearly)) return true;
  const { least, from } = PLAIN_PAY_BOUNDS[units.some(isRupees) ? "IN" : market];
  if (units.length === 0) return per === "year" && high.value >= YEARLY_TIMES * least;
  if (!units.some((unit) => isRupees(unit) || unit.toLowerCase() === "k")) return false;
  const isLikely = high.value >= (per !== null || units.some(isRupees) ? least : from);
  return isLikely && (per !== null || !countsThings(after));
}

/** A bare number “a year” is pay from ten times of what nobody is paid. */
const YEARLY_TIMES = 10;

function isYearly(unit: string): boolean {
  return unit.toLowerCase() === "lpa";
}

function isRupees(unit: string): boolean {
  return /^(?:l|lakhs?|lacs?|lpa|cr|crores?)$/i.test(unit);
}

function perOf(after: string): WrittenAmount["per"] {
  const [, word, short] = PER.exec(after) ?? [];
  return SPANS.get((word ?? short ?? "").toLowerCase().replaceAll(".", "")) ?? null;
}

const PER =
  /^\+?[ \u00a0\n]?(?:(?:\/ ?|per |an? |each |every )(year|yr|annum|month|mo|week|day|hour|hr)|(annually|yearly|monthly|weekly|daily|hourly|p\.?a\.?|p\.?m\.?))(?!\p{L})/iu;

const SPANS: ReadonlyMap<string, NonNullable<WrittenAmount["per"]>> = new Map([
  ...["year", "yr", "annum", "annually", "yearly", "pa"].map((word) => [word, "year"] as const),
  ...["month", "mo", "monthly", "pm"].map((word) => [word, "month"] as const),
  ...["week", "weekly"].map((word) => [word, "week"] as const),
  ...["day", "daily"].map((word) => [word, "day"] as const),
  ...["hour", "hr", "hourly"].map((word) => [word, "hour"] as const),
]);

/** Whether a word follows that is none of those one says after pay: then it is what is counted. */
function countsThings(after: string): boolean {
  const [, word] = /^\+?[- \u00a0\n]?(\p{L}{1,20})/u.exec(after) ?? [];
  return word !== undefined && !SAID_AFTER_PAY.has(word.toLowerCase());
}

const SAID_AFTER_PAY: ReadonlySet<string> = new Set(
  "a all an and annual as at base basic but by comp compensation ctc fixed for if in is on or ote package pay per plus salary tc than to total was while with".split(
    " ",
  ),
);
