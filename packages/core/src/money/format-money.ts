import { type Currency, MARKET_CODES, MARKETS, type Market } from "./market.ts";
import { type Money, majorUnits } from "./money.ts";

/** Rupees in a lakh, written 1,00,000. */
export const RUPEES_PER_LAKH = 100_000;

/** Rupees in a crore, written 1,00,00,000. */
export const RUPEES_PER_CRORE = 10_000_000;

/**
 * An amount as a person of its market writes it, in whole units. The same words as `Intl` gives, without the
 * ten milliseconds that its first use costs a command.
 *
 * Shape   Money → "$176,450", "£82,000", "₹32,00,000"; halves round away from zero
 * Source  Unicode CLDR groupings for en-US, en-GB and en-IN
 * @example formatMoney({ minorUnits: 320000000, currency: "INR" }) // => "₹32,00,000"
 */
export function formatMoney(amount: Money): string {
  const major = majorUnits(amount);
  const digits = String(Math.round(Math.abs(major)));
  const sign = major < 0 && digits !== "0" ? "-" : "";
  const grouped =
    amount.currency === "INR" ? digits.replace(LAKH_GROUPS, ",") : digits.replace(THOUSANDS, ",");
  return `${sign}${marketOf[amount.currency].symbol}${grouped}`;
}

/**
 * An amount in few characters, for axes.
 *
 * Shape   Money → "$150k", "£82k", "₹32 lakh", "₹1.2 crore"
 * @example formatShort({ minorUnits: 15_000_000, currency: "USD" }) // => "$150k"
 */
export function formatShort(amount: Money): string {
  const major = majorUnits(amount);
  const { symbol } = marketOf[amount.currency];
  if (major === 0) return `${symbol}0`;
  if (amount.currency === "INR") {
    const crores = Math.abs(major) >= RUPEES_PER_CRORE;
    return `${symbol}${tenths(major / (crores ? RUPEES_PER_CRORE : RUPEES_PER_LAKH))} ${crores ? "crore" : "lakh"}`;
  }
  return Math.abs(major) >= 1_000_000
    ? `${symbol}${tenths(major / 1_000_000)}m`
    : `${symbol}${tenths(major / 1000)}k`;
}

/**
 * A count with its thousands set apart.
 *
 * @example formatCount(1244) // => "1,244"
 */
export function formatCount(count: number): string {
  return String(count).replace(THOUSANDS, ",");
}

const THOUSANDS = /\B(?=(?:\d{3})+$)/g;
const LAKH_GROUPS = /\B(?=(?:\d{2})*\d{3}$)/g;

const marketOf = Object.fromEntries(
  MARKET_CODES.map((code) => [MARKETS[code].currency, MARKETS[code]]),
) as Readonly<Record<Currency, (typeof MARKETS)[Market]>>;

function tenths(value: number): string {
  return String(Math.round(value * 10) / 10);
}
