import { formatShort, MARKETS, moneyOfMajor, RUPEES_PER_CRORE, RUPEES_PER_LAKH } from "@paycurve/core/money";
import { nameOf, type Offer } from "@paycurve/core/offer";

/** A name that fits under a bar: the first word of it, or the whole where another offer begins alike. */
export function shortName(offer: Offer, among: readonly Offer[]): string {
  const [first = ""] = nameOf(offer).split(" ");
  const isShared = among.some((one) => one.id !== offer.id && nameOf(one).split(" ")[0] === first);
  return isShared ? nameOf(offer) : first;
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

/** The same where its currency is said elsewhere: "205k", "32.5 lakh". */
export function bareShortAmount(offer: Pick<Offer, "market">, amount: number): string {
  return shortAmount(offer, amount).slice(1);
}

/** A fraction in whole percent, never broken over two lines. */
export function wholePercent(fraction: number): string {
  return `${Math.round(fraction * 100)}\u00A0%`;
}
