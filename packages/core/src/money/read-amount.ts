import { InputError } from "../errors.ts";
import { CURRENCY_WORDS, DIGIT_GROUPS, isRupeeUnit, MULTIPLIERS } from "./pay-words.ts";

/**
 * Reads an amount that is no yearly pay, as a person types it: what signing brings, what one share costs. Counts too,
 * where no currency is given.
 *
 * Shape   text (at most 60 characters), the three letters of the currency it must be in, or null → number ≥ 0
 * Units   major units of that currency
 * Errors  InputError "amount.unclear", "amount.foreign-currency"
 * @example readAmount("$30k", "USD") // => 30000
 * @example readAmount("2.10", "USD") // => 2.1
 * @example readAmount("80 million", null) // => 80000000
 */
export function readAmount(text: string, currency: string | null): number {
  const typed = text.trim();
  const [, before = "", digits = "", after = ""] =
    typed.length > LONGEST_TEXT ? [] : (AMOUNT.exec(typed.toLowerCase()) ?? []);
  const words = after.split(/\s+/).filter(Boolean);
  const unit = words.find((word) => MULTIPLIERS.has(word)) ?? "";
  const named = [before, ...words.filter((word) => word !== unit)].filter(Boolean);
  if (!isClear(digits.trim()) || named.length > 1) throw unclear(typed);
  if (named.some((word) => !isCurrency(word))) throw unclear(typed);
  const isForeign = named.some((word) => currencyNamed(word) !== currency);
  if (isForeign || (isRupeeUnit(unit) && currency !== null && currency !== "INR"))
    throw foreign(typed, currency);
  const multiplier = MULTIPLIERS.get(unit) ?? 1;
  return Number((Number(digits.replaceAll(/[^\d.]/g, "")) * multiplier).toPrecision(EXACT_DIGITS));
}

const LONGEST_TEXT = 60;
const EXACT_DIGITS = 15;
const AMOUNT = /^(us\$|\p{Sc}|rs\.?|[a-z]{3})?\s*(\d[\d.,_'’ ]*)\s*([a-z\p{Sc} ]*)$/u;

function isClear(digits: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(digits) || DIGIT_GROUPS.some((form) => form.test(digits));
}

function isCurrency(word: string): boolean {
  return CURRENCY_WORDS.has(word) || /^(?:\p{Sc}|[a-z]{3})$/u.test(word);
}

function currencyNamed(word: string): string {
  return CURRENCY_WORDS.get(word) ?? word.toUpperCase();
}

function unclear(typed: string): InputError {
  const shown = typed.slice(0, LONGEST_TEXT);
  return new InputError(
    "amount.unclear",
    `“${shown}” is not an amount. Write digits, such as 30000, 30k or 2.10.`,
    {
      field: "amount",
      value: shown,
    },
  );
}

function foreign(typed: string, currency: string | null): InputError {
  const says =
    currency === null ? "is a number of things, not money" : `is not in ${currency}; nothing is converted`;
  return new InputError("amount.foreign-currency", `“${typed}” ${says}.`, { field: "amount", value: typed });
}
