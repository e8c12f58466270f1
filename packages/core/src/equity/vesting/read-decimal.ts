import { type Fraction, fraction } from "./fraction.ts";

/**
 * Reads a decimal as the exact fraction it is written as: 0.1 is one tenth, and 0.3333333333 is not one third.
 *
 * Shape   a number, or text of digits with or without point, sign and exponent → a fraction; anything else → null
 * @example readDecimal(0.05) // => { numerator: 1n, denominator: 20n }
 */
export function readDecimal(written: unknown): Fraction | null {
  if (typeof written !== "number" && typeof written !== "string") return null;
  const [, sign = "", whole, decimals = "", exponent = "0"] = DECIMAL.exec(String(written).trim()) ?? [];
  if (whole === undefined) return null;
  const digits = BigInt(`${whole}${decimals}`) * (sign === "-" ? -1n : 1n);
  const power = BigInt(Number(exponent)) - BigInt(decimals.length);
  return power < 0n ? fraction(digits, 10n ** -power) : fraction(digits * 10n ** power);
}

/** At most forty digits on each side of the point: more is no quantity or share of anything. */
const DECIMAL = /^([+-]?)(\d{1,40})(?:\.(\d{1,40}))?(?:e([+-]?\d{1,3}))?$/i;
