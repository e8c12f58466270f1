import { InputError } from "../errors.ts";
import { nearest } from "../nearest.ts";

/**
 * The markets that have a curve of their own, each with the one currency its pay is in.
 * A figure belongs to a market; no rate between two currencies exists here.
 */
export const MARKETS = {
  US: { name: "United States", currency: "USD", locale: "en-US", symbol: "$" },
  GB: { name: "United Kingdom", currency: "GBP", locale: "en-GB", symbol: "£" },
  IN: { name: "India", currency: "INR", locale: "en-IN", symbol: "₹" },
} as const;

/** A market's ISO 3166 code. */
export type Market = keyof typeof MARKETS;

/** The currency of a market's pay. */
export type CurrencyOf<M extends Market> = (typeof MARKETS)[M]["currency"];

/** The currencies that a curve can be in. */
export type Currency = CurrencyOf<Market>;

/** The market codes, in the order they are shown. */
export const MARKET_CODES = Object.keys(MARKETS) as readonly Market[];

const ALSO_CALLED: Readonly<Record<string, Market>> = {
  UK: "GB",
  BRITAIN: "GB",
  ENGLAND: "GB",
  USA: "US",
  AMERICA: "US",
  ...Object.fromEntries(MARKET_CODES.map((code) => [MARKETS[code].name.toUpperCase(), code])),
};

/**
 * Which market a word names.
 *
 * Shape   a code or a country's name in any case; "UK" is understood as GB → Market
 * Errors  InputError "market.unknown", with the nearest known code
 * @example readMarket("uk") // => "GB"
 */
export function readMarket(text: string): Market {
  const word = text.trim().toUpperCase();
  if (word in MARKETS) return word as Market;
  const known = ALSO_CALLED[word];
  if (known) return known;
  const guess = nearest(word, [...MARKET_CODES, ...Object.keys(ALSO_CALLED)]);
  const meant = guess && (ALSO_CALLED[guess] ?? guess);
  throw new InputError(
    "market.unknown",
    `market: “${text}” is not one of ${MARKET_CODES.join(", ")}.${meant ? ` Did you mean ${meant}?` : ""}`,
    { field: "market", value: text, accepted: MARKET_CODES, nearest: meant },
  );
}
