import { formatShort, MARKETS, moneyOfMajor, RUPEES_PER_CRORE, RUPEES_PER_LAKH } from "@paycurve/core/money";
import { nameOf, type Offer } from "@paycurve/core/offer";

/** Words that say what a company is by law, not which. */
const LEGAL_FORMS = /^(?:inc|ltd|llc|plc|co|corp|pvt|limited|gmbh)\.?,?$/i;

/** A first word of so few letters names nobody. */
const TOO_SHORT = 3;

/**
 * A name that fits under a bar: the first word of it, and the next where the first is short; the whole where another
 * offer begins alike.
 */
export function shortName(offer: Offer, among: readonly Offer[]): string {
  const name = nameOf(offer);
  const isShared = among.some((one) => one.id !== offer.id && firstWord(nameOf(one)) === firstWord(name));
  return isShared ? name : shortened(name);
}

function firstWord(name: string): string {
  return name.split(" ")[0] ?? "";
}

function shortened(name: string): string {
  const [first = "", second] = name.split(" ");
  const names = second !== undefined && /^[\p{L}\p{N}]/u.test(second) && !LEGAL_FORMS.test(second);
  return first.length <= TOO_SHORT && names ? `${first} ${second}` : first;
}

/** From here on an amount is said in so many of a larger unit than usual. */
const LARGE = {
  USD: { from: 1_000_000_000, unit: "bn" },
  GBP: { from: 1_000_000_000, unit: "bn" },
  INR: { from: RUPEES_PER_LAKH * RUPEES_PER_CRORE, unit: " lakh crore" },
} as const;

/** An amount that fits under a bar, in whole thousands or tenths of a lakh: "$205k", "₹32.5 lakh", "$1.2bn". */
export function shortAmount({ market }: Pick<Offer, "market">, amount: number): string {
  const { currency, symbol } = MARKETS[market];
  const { from, unit } = LARGE[currency];
  if (amount >= from) return `${symbol}${Math.round((amount / from) * 10) / 10}${unit}`;
  const least = currency === "INR" ? RUPEES_PER_LAKH / 10 : 1000;
  return formatShort(moneyOfMajor(Math.round(amount / least) * least, currency));
}

/** A fraction in whole percent, never broken over two lines. */
export function wholePercent(fraction: number): string {
  return `${Math.round(fraction * 100)}\u00A0%`;
}
