import { InputError } from "../errors.ts";
import { formatMoney, RUPEES_PER_LAKH } from "./format-money.ts";
import { type CurrencyOf, MARKETS, type Market } from "./market.ts";
import { type Money, moneyOfMajor } from "./money.ts";
import {
  BASE_WORDS,
  CURRENCY_WORDS,
  DIGIT_GROUPS,
  isRupeeUnit,
  MULTIPLIERS,
  OTHER_PAY_WORDS,
  PERIODS,
} from "./pay-words.ts";
import { PLAIN_PAY_BOUNDS } from "./plain-pay.ts";

/** Pay as it was understood, with what to say back where the words were not already plain. */
export interface ReadPay<M extends Market = Market> {
  readonly money: Money<CurrencyOf<M>>;
  readonly said: string | null;
}

/**
 * Reads yearly base pay from what a person typed: "$185,000", "85k", "21 LPA", "1,00,000", "15,400 a month".
 * Understood where only one reading is sensible, and said back; refused otherwise. Never a silent guess.
 *
 * Shape   text (at most 60 characters), the person's market → Money in that market's currency
 * Errors  InputError "pay.…" with details.field = "pay": empty, negative, range, unclear-number, exponent,
 *         foreign-currency, not-yearly, not-base, unclear-period, unclear-unit, too-large, unknown-word
 * @example readPay("85k", "GB").said // => "“85k” read as £85,000 a year."
 */
export function readPay<M extends Market>(text: string, market: M): ReadPay<M> {
  const typed = text.trim();
  refuseShapes(typed, market);
  const parts = split(typed, market);
  refuseForeign(parts, market);
  refuseOtherThanBase(parts, market);
  const multiplier = MULTIPLIERS.get(parts.unit);
  if (multiplier === undefined) throw notAnAmount(typed, market);
  const amount = readDigits(parts, market) * multiplier;
  const yearly = parts.period === "month" ? amount * MONTHS_PER_YEAR : amount;
  refuseUnlikely(parts, { amount, yearly }, market);
  const money = moneyOfMajor(yearly, MARKETS[market].currency as CurrencyOf<M>);
  const plain = [String(yearly), formatMoney(money), formatMoney(money).slice(1)].includes(typed);
  return { money, said: plain ? null : `“${typed}” read as ${formatMoney(money)} a year.` };
}

const MONTHS_PER_YEAR = 12;
const LONGEST_TEXT = 60;
const AMOUNT = /^((?:[^\d\s.,+-]+\.?)?)\s*(\d[\d.,_'’\s]*)\s*(.*)$/u;

interface Parts {
  readonly text: string;
  readonly currency: string;
  readonly digits: string;
  readonly unit: string;
  readonly period: "year" | "month" | "other" | null;
  readonly words: readonly string[];
}

function refuseShapes(text: string, market: Market): void {
  const lower = text.toLowerCase().replaceAll("−", "-");
  if (text === "") throw refused("empty", `nothing was given. ${EXAMPLES[market]}`);
  if (text.length > LONGEST_TEXT) {
    throw refused("unknown-word", `that is too long for an amount. ${EXAMPLES[market]}`);
  }
  if (/\d\s*[kl]?\s*(?:-|–|to)\s*\D?\d/.test(lower)) {
    throw refused("range", `“${text}” is a range. Give the one amount you are paid.`);
  }
  if (/(?:^|[\s\p{Sc}(])-\s*\p{Sc}?\s*\d/u.test(lower))
    throw refused("negative", `“${text}” is below zero. ${EXAMPLES[market]}`);
  if (/\d\.?e[+-]?\d/.test(lower)) throw refused("exponent", `“${text}”: write the amount in digits.`);
}

function split(text: string, market: Market): Parts {
  const lower = text.toLowerCase().replace(/\/-$/, "");
  const said = PERIODS.filter((one) => one.said.test(lower)).map(({ period }) => period);
  const bare = PERIODS.reduce((rest, one) => rest.replace(one.said, " "), lower).trim();
  const [, before = "", digits = "", after = ""] = AMOUNT.exec(bare) ?? [];
  if (digits === "") throw notAnAmount(text, market);
  const words = after.split(/\s+/).filter(Boolean);
  const trailing = words.find((word) => CURRENCY_WORDS.has(word) || isForeignWord(word));
  const unit = words
    .filter((word) => word !== trailing && !BASE_WORDS.has(word) && !OTHER_PAY_WORDS.has(word))
    .join(" ");
  if (unit === "lpa") said.push("year");
  if (new Set(said).size > 1)
    throw refused("unclear-period", `“${text}” names two spans of time. ${EXAMPLES[market]}`);
  return {
    text,
    currency: before || (trailing ?? ""),
    digits: digits.trim(),
    unit,
    period: said[0] ?? null,
    words,
  };
}

function isForeignWord(word: string): boolean {
  if (/^\p{Sc}$/u.test(word)) return true;
  return /^[a-z]{3}$/.test(word) && !MULTIPLIERS.has(word) && isIsoCurrency(word);
}

function isIsoCurrency(word: string): boolean {
  return Intl.supportedValuesOf("currency").includes(word.toUpperCase());
}

function refuseForeign({ text, currency, unit }: Parts, market: Market): void {
  const { currency: own } = MARKETS[market];
  const named = currency === "" ? own : CURRENCY_WORDS.get(currency);
  const inRupees = isRupeeUnit(unit) && own !== "INR";
  if (named === own && !inRupees) return;
  if (named === undefined && !isForeignWord(currency) && !/\p{Sc}/u.test(currency))
    throw notAnAmount(text, market);
  const foreign = `“${text}” is not in ${own}. Your market's pay is compared in ${own}, and nothing is converted.`;
  throw refused("foreign-currency", foreign);
}

function refuseOtherThanBase({ text, words, period }: Parts, market: Market): void {
  if (words.some((word) => OTHER_PAY_WORDS.has(word))) {
    throw refused("not-base", `“${text}” counts more than base. Give the fixed part alone.`);
  }
  if (period === "other") {
    const why = "a rate by the hour, day or week says nothing about hours in a year.";
    throw refused("not-yearly", `“${text}”: ${why} ${EXAMPLES[market]}`);
  }
}

function readDigits({ text, digits, unit }: Parts, market: Market): number {
  const decimal = unit !== "" && /^\d+\.\d{1,5}$/.test(digits);
  if (decimal || DIGIT_GROUPS.some((form) => form.test(digits)))
    return Number(digits.replaceAll(/[^\d.]/g, ""));
  throw refused("unclear-number", `“${text}” can be read in two ways. ${EXAMPLES[market]}`);
}

interface Amounts {
  readonly amount: number;
  readonly yearly: number;
}

function refuseUnlikely(
  { text, digits, unit, period }: Parts,
  { amount, yearly }: Amounts,
  market: Market,
): void {
  const { least, from, likelyTo, to } = PLAIN_PAY_BOUNDS[market];
  const say = (major: number): string => formatMoney(moneyOfMajor(major, MARKETS[market].currency));
  if (!(yearly <= to)) throw refused("too-large", `“${text}” is above ${say(to)}: is there a zero too many?`);
  if (amount === 0) throw refused("unclear-unit", `“${text}” is nothing. ${EXAMPLES[market]}`);
  if (yearly < least) {
    const other = market === "IN" ? "lakh or thousands" : "thousands, or pay by the hour";
    const meant = amount * (market === "IN" ? RUPEES_PER_LAKH : 1000);
    const write = market === "IN" ? `${digits} lakh a year` : `${say(meant)} a year`;
    const hint =
      unit === "" && meant <= likelyTo ? ` Write “${write}”, if that is the base.` : ` ${EXAMPLES[market]}`;
    throw refused("unclear-unit", `“${text}” could be ${other}.${hint}`);
  }
  if (period !== null || amount >= from) return;
  throw refused(
    "unclear-period",
    `“${text}” could be a month's pay or a year's. Write “${say(amount)} a month” or “${say(amount)} a year”.`,
  );
}

const EXAMPLES: Readonly<Record<Market, string>> = {
  US: "Write yearly base pay such as 185000, $185,000 or 185k.",
  GB: "Write yearly base pay such as 82000, £82,000 or 82k.",
  IN: "Write yearly base pay such as 3200000, ₹32,00,000, 32 lakh or 32 LPA.",
};

function notAnAmount(text: string, market: Market): InputError {
  return refused("unknown-word", `“${text}” is not an amount. ${EXAMPLES[market]}`);
}

function refused(reason: string, message: string): InputError {
  return new InputError(`pay.${reason}`, `pay: ${message}`, { field: "pay" });
}
