import { InputError } from "../errors.ts";
import { formatMoney, RUPEES_PER_CRORE, RUPEES_PER_LAKH } from "./format-money.ts";
import { type CurrencyOf, MARKETS, type Market } from "./market.ts";
import { type Money, moneyOfMajor } from "./money.ts";
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
  const parts = split(text, market);
  refuseForeign(parts, market);
  refuseOtherThanBase(parts, market);
  const multiplier = MULTIPLIERS[parts.unit];
  if (multiplier === undefined)
    throw refused("unknown-word", `“${parts.text}” is not an amount. ${accepted(market)}`);
  const amount = readDigits(parts, market) * multiplier;
  const yearly = parts.period === "month" ? amount * MONTHS_PER_YEAR : amount;
  refuseUnlikely(parts, amount, yearly, market);
  const money = moneyOfMajor(yearly, MARKETS[market].currency as CurrencyOf<M>);
  const plain = [String(yearly), formatMoney(money), formatMoney(money).slice(1)].includes(parts.text);
  return { money, said: plain ? null : `“${parts.text}” read as ${formatMoney(money)} a year.` };
}

const MONTHS_PER_YEAR = 12;
const LONGEST_TEXT = 60;

interface Parts {
  readonly text: string;
  readonly currency: string;
  readonly digits: string;
  readonly unit: string;
  readonly period: "year" | "month" | "other" | null;
  readonly words: readonly string[];
}

const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  $: "USD",
  us$: "USD",
  usd: "USD",
  dollars: "USD",
  "£": "GBP",
  gbp: "GBP",
  pounds: "GBP",
  "₹": "INR",
  rs: "INR",
  "rs.": "INR",
  inr: "INR",
  rupees: "INR",
};

const MULTIPLIERS: Readonly<Record<string, number>> = {
  "": 1,
  k: 1000,
  thousand: 1000,
  m: 1_000_000,
  mn: 1_000_000,
  million: 1_000_000,
  l: RUPEES_PER_LAKH,
  lakh: RUPEES_PER_LAKH,
  lakhs: RUPEES_PER_LAKH,
  lac: RUPEES_PER_LAKH,
  lacs: RUPEES_PER_LAKH,
  lpa: RUPEES_PER_LAKH,
  cr: RUPEES_PER_CRORE,
  crore: RUPEES_PER_CRORE,
  crores: RUPEES_PER_CRORE,
};

const RUPEE_UNITS = new Set(["l", "lakh", "lakhs", "lac", "lacs", "lpa", "cr", "crore", "crores"]);

const YEAR = /(?:\/|\bper |\ban? )\s*(?:yr|year|annum)\b|\bp\.?\s?a\.?(?!\w)|\byearly\b|\bannual(?:ly)?\b/;
const MONTH = /(?:\/|\bper |\ban? )\s*(?:mo|month)\b|\bp\.?c?\.?m\.?(?!\w)|\bmonthly\b/;
const OTHER =
  /(?:\/|\bper |\ban? )\s*(?:h|hr|hour|day|d|week|wk)\b|\b(?:hourly|daily|weekly)\b|\bp\.?[hd]\.?(?!\w)/;
const AMOUNT = /^([^\d\s.,+-]*)\s*(\d[\d.,_'’\s]*)\s*(.*)$/u;

function split(text: string, market: Market): Parts {
  const trimmed = text.trim();
  if (trimmed === "") throw refused("empty", `nothing was given. ${accepted(market)}`);
  if (trimmed.length > LONGEST_TEXT)
    throw refused("unknown-word", `that is too long for an amount. ${accepted(market)}`);
  const lower = trimmed.toLowerCase().replaceAll("−", "-");
  if (/^[^\d]*-\s*[^\d]*\d/.test(lower))
    throw refused("negative", `“${trimmed}” is below zero. ${accepted(market)}`);
  if (/\d\s*[kl]?\s*(?:-|–|to)\s*\D?\d/.test(lower)) {
    throw refused("range", `“${trimmed}” is a range. Give the one amount you are paid.`);
  }
  if (/\d\.?e[+-]?\d/.test(lower)) throw refused("exponent", `“${trimmed}”: write the amount in digits.`);
  const period = YEAR.test(lower) ? "year" : MONTH.test(lower) ? "month" : OTHER.test(lower) ? "other" : null;
  const found = AMOUNT.exec(lower.replace(YEAR, " ").replace(MONTH, " ").replace(OTHER, " ").trim());
  if (!found) throw refused("unknown-word", `“${trimmed}” is not an amount. ${accepted(market)}`);
  const [, before = "", digits = "", after = ""] = found;
  const words = after.split(/\s+/).filter(Boolean);
  const trailing = words.find((word) => word in CURRENCY_WORDS || /^\p{Sc}$/u.test(word));
  const rest = words.filter(
    (word) => word !== trailing && !BASE_WORDS.has(word) && !OTHER_PAY_WORDS.has(word),
  );
  const unit = rest.join(" ");
  return {
    text: trimmed,
    currency: before || (trailing ?? ""),
    digits: digits.trim(),
    unit,
    period: unit === "lpa" ? "year" : period,
    words,
  };
}

const BASE_WORDS = new Set(["base", "fixed", "basic"]);
const OTHER_PAY_WORDS = new Set(["ctc", "tc", "total", "ote"]);

function refuseForeign({ text, currency, unit }: Parts, market: Market): void {
  const { currency: own, name } = MARKETS[market];
  const named = currency === "" ? (RUPEE_UNITS.has(unit) ? "INR" : own) : CURRENCY_WORDS[currency];
  if (named === own && !(RUPEE_UNITS.has(unit) && own !== "INR")) return;
  if (named === undefined && !/\p{Sc}/u.test(currency) && !/^[a-z]{3}$/.test(currency)) {
    throw refused("unknown-word", `“${text}” is not an amount. ${accepted(market)}`);
  }
  const foreign = `“${text}” is not in ${own}. Pay in ${name} is compared in ${own}, and nothing is converted.`;
  throw refused("foreign-currency", foreign);
}

function refuseOtherThanBase({ text, words, period }: Parts, market: Market): void {
  if (words.some((word) => OTHER_PAY_WORDS.has(word))) {
    throw refused("not-base", `“${text}” counts more than base. Give the fixed part alone.`);
  }
  if (period === "other") {
    const why = "a rate by the hour, day or week says nothing about hours in a year.";
    throw refused("not-yearly", `“${text}”: ${why} ${accepted(market)}`);
  }
}

const GROUPED = [
  /^\d+(?:\.\d{1,2})?$/,
  /^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/,
  /^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d{1,2})?$/,
  /^\d{1,3}(?:[ _'’\u00a0\u202f]\d{3})+(?:\.\d{1,2})?$/,
];

function readDigits({ text, digits, unit }: Parts, market: Market): number {
  const decimal = unit !== "" && /^\d+\.\d{1,5}$/.test(digits);
  if (decimal || GROUPED.some((form) => form.test(digits))) return Number(digits.replaceAll(/[^\d.]/g, ""));
  throw refused("unclear-number", `“${text}” can be read in two ways. ${accepted(market)}`);
}

function refuseUnlikely({ text, unit, period }: Parts, amount: number, yearly: number, market: Market): void {
  const { from, to } = PLAIN_PAY_BOUNDS[market];
  const say = (major: number): string => formatMoney(moneyOfMajor(major, MARKETS[market].currency));
  if (yearly === 0) throw refused("unclear-unit", `“${text}” is nothing. ${accepted(market)}`);
  if (!(yearly <= to)) throw refused("too-large", `“${text}” is above ${say(to)}: is there a zero too many?`);
  if (period !== null || amount >= from) return;
  if (unit === "" && amount < 1000) {
    const thousands = market === "IN" ? "lakh or thousands" : "thousands, or pay by the hour";
    const write = market === "IN" ? `${text} lakh` : say(amount * 1000);
    throw refused(
      "unclear-unit",
      `“${text}” could be ${thousands}. Write ${write}, if that is the yearly base.`,
    );
  }
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

function accepted(market: Market): string {
  return EXAMPLES[market];
}

function refused(reason: string, message: string): InputError {
  return new InputError(`pay.${reason}`, `pay: ${message}`, { field: "pay" });
}
