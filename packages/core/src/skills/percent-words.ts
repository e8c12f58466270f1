import { formatMoney, MARKET_CODES, MARKETS, moneyOfMajor } from "../money/index.ts";
import type { EstimatedPremium } from "./premium-of.ts";
import type { PremiumAmount, PremiumRecord } from "./premium-record.ts";

/**
 * A printed premium as it may be said.
 *
 * Shape   a record → "25–40 %", "18 %", "from 30 %"; money in its own market's
 */
export function premiumWords({ amount, currency, market }: PremiumRecord): string {
  if (amount.unit === "percent") return printedPercent(amount);
  const own = MARKET_CODES.find((code) => code === market);
  const coin = own && MARKETS[own].currency;
  if (coin === undefined || coin !== currency) return "an amount in a foreign currency";
  const say = (major: number): string => formatMoney(moneyOfMajor(major, coin));
  return ends(amount, say);
}

/**
 * A premium in percent as printed.
 *
 * @example printedPercent({ low: 25, high: 40, unit: "percent" }) // => "25–40 %"
 * @example printedPercent({ low: 15.5, high: 15.5, unit: "percent" }) // => "15.5 %"
 */
export function printedPercent(amount: PremiumAmount): string {
  return `${ends(amount, String)} %`;
}

/**
 * One of our own percents, whole, with its sign.
 *
 * @example signedPercent(-11.9) // => "−12 %"
 * @example signedPercent(0.4) // => "0 %"
 */
export function signedPercent(percent: number): string {
  return `${signed(percent)} %`;
}

/**
 * Our own premium with its interval, whole percents.
 *
 * @example estimateWords({ percent: -11.9, low: -17.5, high: -6 }) // => "−12 % (95 %: −18 to −6)"
 */
export function estimateWords({
  percent,
  low,
  high,
}: Pick<EstimatedPremium, "percent" | "low" | "high">): string {
  return `${signedPercent(percent)} (95 %: ${signed(Math.floor(low))} to ${signed(Math.ceil(high))})`;
}

function ends({ low, high }: PremiumAmount, say: (value: number) => string): string {
  if (low === null) return `up to ${say(high ?? 0)}`;
  if (high === null) return `from ${say(low)}`;
  return low === high ? say(low) : `${say(low)}–${say(high)}`;
}

function signed(percent: number): string {
  const whole = Math.round(Math.abs(percent));
  if (whole === 0) return "0";
  return `${percent < 0 ? "−" : "+"}${whole}`;
}
