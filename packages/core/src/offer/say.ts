import { formatMoney, MARKETS, moneyOfMajor } from "../money/index.ts";
import type { Withheld } from "../stats/index.ts";
import type { Offer } from "./offer.ts";

/** The most that money holds to the cent. */
const MOST = 90_000_000_000_000;

/**
 * An amount of an offer in words, in whole units of its market's money; one beyond all money as more than the most.
 *
 * Shape   an offer, major units → words
 */
export function amountWords({ market }: Pick<Offer, "market">, amount: number): string {
  const { currency } = MARKETS[market];
  if (amount > MOST) return `over ${formatMoney(moneyOfMajor(MOST, currency))}`;
  return formatMoney(moneyOfMajor(Math.round(amount), currency));
}

/** The same, or that it is withheld. */
export function amountOrWithheld(offer: Pick<Offer, "market">, amount: number | Withheld | null): string {
  return typeof amount === "number" ? amountWords(offer, amount) : "withheld";
}

/** A price per share, to the cent where it has one; in the offer's money, else with its currency's code. */
export function priceWords({ market }: Pick<Offer, "market">, price: number, currency: string): string {
  const own = MARKETS[market].currency;
  const shown = new Intl.NumberFormat(MARKETS[market].locale, {
    style: "currency",
    currency,
    currencyDisplay: currency === own ? "symbol" : "code",
    minimumFractionDigits: Number.isInteger(price) ? 0 : 2,
    maximumFractionDigits: 4,
  });
  return shown.format(price);
}

/**
 * A fraction in per cent, to three digits.
 *
 * @example percentWords(0.125) // => "12.5 %"
 */
export function percentWords(fraction: number): string {
  return `${PERCENT.format(fraction * 100)} %`;
}

const PERCENT = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });

/** Whose offer it is. */
export function nameOf({ company, id }: Pick<Offer, "company" | "id">): string {
  return company ?? id;
}

/**
 * Whose offer it is, before what is theirs.
 *
 * @example nameAsOwner({ company: "Tiny Labs", id: "tiny" }) // => "Tiny Labs’"
 */
export function nameAsOwner(offer: Pick<Offer, "company" | "id">): string {
  const name = nameOf(offer);
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}
