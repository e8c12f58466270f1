import { formatMoney } from "./format-money.ts";
import { MARKET_CODES, MARKETS } from "./market.ts";
import { MINOR_UNITS_PER_MAJOR, type Money } from "./money.ts";
import { readPay } from "./read-pay.ts";

/**
 * Yearly pay as a person of its market would write it, in the plainest words that `readPay` reads back exactly.
 *
 * Shape   Money → "$185,000"; "₹8,00,000 a year" where the bare amount could be a month's; "£82,000.50"
 * @example payText({ minorUnits: 1_540_000, currency: "USD" }) // => "$15,400 a year"
 */
export function payText(pay: Money): string {
  const minor = Math.abs(pay.minorUnits % MINOR_UNITS_PER_MAJOR);
  const whole = formatMoney({ ...pay, minorUnits: pay.minorUnits - minor });
  const exact = minor === 0 ? whole : `${whole}.${String(minor).padStart(2, "0")}`;
  return [exact, `${exact} a year`].find((text) => meansExactly(text, pay)) ?? exact;
}

function meansExactly(text: string, { minorUnits, currency }: Money): boolean {
  const market = MARKET_CODES.find((code) => MARKETS[code].currency === currency);
  try {
    return market !== undefined && readPay(text, market).money.minorUnits === minorUnits;
  } catch {
    return false;
  }
}
