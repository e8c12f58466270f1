import { RUPEES_PER_CRORE, RUPEES_PER_LAKH } from "./format-money.ts";

/** Signs and words that name a currency beside an amount. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["us$", "USD"],
  ["usd", "USD"],
  ["dollars", "USD"],
  ["£", "GBP"],
  ["gbp", "GBP"],
  ["pounds", "GBP"],
  ["₹", "INR"],
  ["rs", "INR"],
  ["rs.", "INR"],
  ["inr", "INR"],
  ["rupees", "INR"],
]);

/** Words that only rupees are counted in. */
const RUPEE_MULTIPLIERS: readonly (readonly [string, number])[] = [
  ...["l", "lakh", "lakhs", "lac", "lacs", "lpa"].map((word) => [word, RUPEES_PER_LAKH] as const),
  ...["cr", "crore", "crores"].map((word) => [word, RUPEES_PER_CRORE] as const),
];

/** Words that multiply an amount. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["k", 1000],
  ["thousand", 1000],
  ["m", 1_000_000],
  ["mn", 1_000_000],
  ["million", 1_000_000],
  ...RUPEE_MULTIPLIERS,
]);

/** Whether a multiplier is one that only rupees are counted in. */
export function isRupeeUnit(unit: string): boolean {
  return RUPEE_MULTIPLIERS.some(([word]) => word === unit);
}

/** Words that say the amount is what Paycurve asks for. */
export const BASE_WORDS: ReadonlySet<string> = new Set(["base", "fixed", "basic"]);

/** Words that say the amount counts more than base. */
export const OTHER_PAY_WORDS: ReadonlySet<string> = new Set(["ctc", "tc", "total", "ote"]);

/** How a span of time is said after an amount. */
export const PERIODS: readonly { readonly period: "year" | "month" | "other"; readonly said: RegExp }[] = [
  {
    period: "year",
    said: /(?:\/|\bper |\ban? )\s*(?:yr|year|annum)\b|\bp\.?\s?a\.?(?!\w)|\byearly\b|\bannual(?:ly)?\b/,
  },
  { period: "month", said: /(?:\/|\bper |\ban? )\s*(?:mo|month)\b|\bp\.?c?\.?m\.?(?!\w)|\bmonthly\b/ },
  {
    period: "other",
    said: /(?:\/|\bper |\ban? )\s*(?:h|hr|hour|day|d|week|wk)\b|\b(?:hourly|daily|weekly)\b|\bp\.?[hd]\.?(?!\w)/,
  },
];

/** How digits are grouped, each form with at most two decimals. */
export const DIGIT_GROUPS: readonly RegExp[] = [
  /^\d+(?:\.\d{1,2})?$/,
  /^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/,
  /^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d{1,2})?$/,
  /^\d{1,3}(?:[ _'’\u00a0\u202f]\d{3})+(?:\.\d{1,2})?$/,
];
