import { CURRENCY_WORDS, MULTIPLIERS } from "../../money/index.ts";

/** A number as it is written in an amount. */
export interface WrittenNumber {
  /** In major units. */
  readonly value: number;
  /** One in the last digit that is written: a thousand in “150k”, a hundred in “1.5k”. */
  readonly unit: number;
}

/**
 * What digits and their unit come to. Nought point anything is understood with a point, thousands with commas.
 *
 * Shape   digits, a unit such as “k” or “” → WrittenNumber
 * @example writtenNumber("243.4", "k") // => { value: 243400, unit: 100 }
 * @example writtenNumber("32,00,000", "") // => { value: 3200000, unit: 1 }
 */
export function writtenNumber(digits: string, unit: string): WrittenNumber {
  const multiplier = multiplierOf(unit);
  const plain = digits.replaceAll(/[^\d.]/g, "");
  const decimals = plain.split(".")[1]?.length ?? 0;
  return { value: exact(Number(plain) * multiplier), unit: exact(multiplier / 10 ** decimals) };
}

/** Words and signs of currencies that no market here has, so that they are not taken for its own. */
const OTHER_CURRENCIES: ReadonlyMap<string, string> = new Map([
  ["dollar", "USD"],
  ["pound", "GBP"],
  ["rupee", "INR"],
  ["€", "EUR"],
  ["eur", "EUR"],
  ["euro", "EUR"],
  ["euros", "EUR"],
  ["a$", "AUD"],
  ["au$", "AUD"],
  ["aud", "AUD"],
  ["c$", "CAD"],
  ["ca$", "CAD"],
  ["cad", "CAD"],
]);

/**
 * The currency that a sign or word names.
 *
 * Shape   as written → three letters where it is known, else as written
 * @example currencyNamed("Rs.") // => "INR"
 */
export function currencyNamed(word: string): string {
  const lower = word.toLowerCase().replaceAll(" ", "");
  return CURRENCY_WORDS.get(lower) ?? OTHER_CURRENCIES.get(lower) ?? word.toUpperCase();
}

function multiplierOf(unit: string): number {
  const word = unit.toLowerCase();
  if (word === "bn" || word === "billion") return BILLION;
  return MULTIPLIERS.get(word) ?? 1;
}

function exact(value: number): number {
  return Number(value.toPrecision(EXACT_DIGITS));
}

const BILLION = 1_000_000_000;
const EXACT_DIGITS = 15;
