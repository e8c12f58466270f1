import { type Currency, MARKET_CODES, MARKETS, type Market } from "./market.ts";
import { type Money, majorUnits } from "./money.ts";

/**
 * An amount as a person of its market writes it, in whole units.
 *
 * Shape   Money → "$176,450", "£82,000", "₹32,00,000"; halves round away from zero
 * @example formatMoney({ minorUnits: 320000000, currency: "INR" }) // => "₹32,00,000"
 */
export function formatMoney(amount: Money): string {
  return wholeUnits(amount.currency).format(majorUnits(amount));
}

/**
 * An amount in few characters, for axes.
 *
 * Shape   Money → "$150k", "£82k", "₹32 lakh", "₹1.2 crore"
 * @example formatShort({ minorUnits: 15_000_000, currency: "USD" }) // => "$150k"
 */
export function formatShort(amount: Money): string {
  const major = majorUnits(amount);
  const symbol = marketOf[amount.currency].symbol;
  if (amount.currency === "INR") {
    const crores = Math.abs(major) >= RUPEES_PER_CRORE;
    return `${symbol}${tenths(major / (crores ? RUPEES_PER_CRORE : RUPEES_PER_LAKH))} ${crores ? "crore" : "lakh"}`;
  }
  return Math.abs(major) >= 1_000_000
    ? `${symbol}${tenths(major / 1_000_000)}m`
    : `${symbol}${tenths(major / 1000)}k`;
}

/** Rupees in a lakh, written 1,00,000. */
export const RUPEES_PER_LAKH = 100_000;

/** Rupees in a crore, written 1,00,00,000. */
export const RUPEES_PER_CRORE = 10_000_000;

function tenths(value: number): string {
  return String(Math.round(value * 10) / 10);
}

const marketOf = Object.fromEntries(
  MARKET_CODES.map((code) => [MARKETS[code].currency, MARKETS[code]]),
) as Readonly<Record<Currency, (typeof MARKETS)[Market]>>;

const formats = new Map<Currency, Intl.NumberFormat>();

function wholeUnits(currency: Currency): Intl.NumberFormat {
  const known = formats.get(currency);
  if (known) return known;
  const { locale } = marketOf[currency];
  const made = new Intl.NumberFormat(locale, { style: "currency", currency, maximumFractionDigits: 0 });
  formats.set(currency, made);
  return made;
}
