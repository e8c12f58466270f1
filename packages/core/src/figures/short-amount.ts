import { formatShort, type Money, moneyOfMajor } from "../money/index.ts";
import { endsOf } from "./ends-of.ts";
import type { Figure } from "./figure.ts";
import { currencyOf } from "./figure-words.ts";

/**
 * A figure's amount in few characters, for a label beside its mark; null for what is not in a market's own money.
 *
 * Shape   figure → "$145–190k", "from $134k", "₹20–60 lakh"
 */
export function shortAmount(figure: Figure): string | null {
  const currency = currencyOf(figure);
  if (currency === null) return null;
  const { low, high } = endsOf(figure);
  const say = (major: number): string => formatShort(moneyOfMajor(major, currency));
  if (low === null) return `up to ${say(high ?? 0)}`;
  if (high === null) return `from ${say(low)}`;
  return shortRange(moneyOfMajor(low, currency), moneyOfMajor(high, currency));
}

/**
 * Two amounts in few characters, symbol and unit said once where both share them.
 *
 * @example shortRange({ minorUnits: 14_500_000, currency: "USD" }, { minorUnits: 19_000_000, currency: "USD" }) // => "$145–190k"
 */
export function shortRange(low: Money, high: Money): string {
  const [from, to] = [formatShort(low), formatShort(high)];
  if (from === to) return from;
  const [, symbol = "", , unit = ""] = PARTS.exec(to) ?? [];
  const [, , digits = "", lowUnit = ""] = PARTS.exec(from) ?? [];
  return `${symbol}${digits}${lowUnit === unit ? "" : lowUnit}–${to.slice(symbol.length)}`;
}

const PARTS = /^(\D*)([\d.]+)(.*)$/;
