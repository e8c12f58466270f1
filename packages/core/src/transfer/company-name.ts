import { CURRENCY_WORDS, MULTIPLIERS } from "../money/index.ts";

/**
 * Whether a part of a jotted line can be a company's name: it holds a letter, and no amount, currency's sign or percentage.
 *
 * @example isCompanyName("37signals") // => true
 * @example isCompanyName("15% bonus") // => false
 */
export function isCompanyName(part: string): boolean {
  return /\p{L}/u.test(part) && !/[\p{Sc}%]|\bper\s?cent\b/iu.test(part) && !holdsAmount(part);
}

/** “m” multiplies in lower case alone: 3M is a company. */
const UNITS = [...MULTIPLIERS.keys()].filter((word) => !["", "m"].includes(word)).join("|");
const CURRENCIES = [...CURRENCY_WORDS.keys(), "dollar", "pound", "rupee", "eur", "euro", "euros"]
  .filter((word) => /^[a-z]+$/.test(word))
  .join("|");

const AMOUNTS: readonly RegExp[] = [
  /\p{Sc}\s*\d/u,
  new RegExp(`\\b\\d[\\d.,]*\\s*(?:${UNITS}|${CURRENCIES})\\b`, "i"),
  new RegExp(`\\b(?:${CURRENCIES})\\.?\\s*\\d`, "i"),
  /\b\d[\d.,]*m\b/,
  /\b\d{1,3}(?:[,\s]\d{2,3})+\b/,
  /\b\d{4,}\b/,
];

/**
 * Whether a part of a jotted line holds an amount of money, rather than a digit as names have them. 3M is a company, 3m is
 * three million.
 *
 * @example holdsAmount("plus 20k") // => true
 * @example holdsAmount("Mayfair 12") // => false
 */
export function holdsAmount(part: string): boolean {
  return AMOUNTS.some((said) => said.test(part));
}
