import { unknownWord } from "../unknown-word.ts";

/**
 * The markets that have a curve of their own, each with the one currency its pay is in.
 * A figure belongs to a market; no rate between two currencies exists here.
 */
export const MARKETS = {
  US: {
    name: "United States",
    inText: "the United States",
    currency: "USD",
    coin: "dollar",
    locale: "en-US",
    symbol: "$",
  },
  GB: {
    name: "United Kingdom",
    inText: "the United Kingdom",
    currency: "GBP",
    coin: "pound",
    locale: "en-GB",
    symbol: "£",
  },
  IN: { name: "India", inText: "India", currency: "INR", coin: "rupee", locale: "en-IN", symbol: "₹" },
} as const;

/** A market's ISO 3166 code. */
export type Market = keyof typeof MARKETS;

/** The currency of a market's pay. */
export type CurrencyOf<M extends Market> = (typeof MARKETS)[M]["currency"];

/** The currencies that a curve can be in. */
export type Currency = CurrencyOf<Market>;

/** The market codes, in the order they are shown. */
export const MARKET_CODES = Object.keys(MARKETS) as readonly Market[];

const ALSO_CALLED: ReadonlyMap<string, Market> = new Map<string, Market>([
  ["UK", "GB"],
  ["BRITAIN", "GB"],
  ["ENGLAND", "GB"],
  ["USA", "US"],
  ["AMERICA", "US"],
  ...MARKET_CODES.map((code): [string, Market] => [MARKETS[code].name.toUpperCase(), code]),
]);

/**
 * Which market a word names.
 *
 * Shape   a code or a country's name in any case; "UK" is understood as GB → Market
 * Errors  InputError "market.unknown", with the nearest known code
 * @example readMarket("uk") // => "GB"
 */
export function readMarket(text: string): Market {
  const word = text.trim().toUpperCase();
  const market = MARKET_CODES.find((code) => code === word) ?? ALSO_CALLED.get(word);
  if (market) return market;
  const alsoCalled = Object.fromEntries(ALSO_CALLED);
  throw unknownWord({ field: "market", value: text, known: MARKET_CODES, alsoCalled });
}
