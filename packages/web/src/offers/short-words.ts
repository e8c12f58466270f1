import { formatShort, MARKETS, moneyOfMajor, RUPEES_PER_LAKH } from "@paycurve/core/money";
import { nameOf, type Offer } from "@paycurve/core/offer";

/** A name that fits under a bar: the first word of it, or the whole where another offer begins alike. */
export function shortName(offer: Offer, among: readonly Offer[]): string {
  const [first = ""] = nameOf(offer).split(" ");
  const isShared = among.some((one) => one.id !== offer.id && nameOf(one).split(" ")[0] === first);
  return isShared ? nameOf(offer) : first;
}

/** An amount that fits under a bar, in whole thousands or tenths of a lakh: "$205k", "₹32.5 lakh". */
export function shortAmount({ market }: Pick<Offer, "market">, amount: number): string {
  const { currency } = MARKETS[market];
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
