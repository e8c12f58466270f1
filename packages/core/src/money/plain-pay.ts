import type { Market } from "./market.ts";

/** Between `from` and `to` a bare number is read as a year's base pay. */
export interface PlainPayBounds {
  /** Below this an amount is no yearly pay, whatever is said beside it. */
  readonly least: number;
  readonly from: number;
  /** Above this nobody is asked whether a short number stood for so much. */
  readonly likelyTo: number;
  readonly to: number;
}

/**
 * Which bare numbers are read as yearly pay, in major units of the market's currency. Below, a month's pay or
 * thousands is as likely, so the person is asked; above, a zero too many is likelier than the pay.
 * Our own assumption, not a fact about a market; docs/decisions/0005 says what it costs.
 */
export const PLAIN_PAY_BOUNDS: Readonly<Record<Market, PlainPayBounds>> = {
  US: { least: 1000, from: 40_000, likelyTo: 2_000_000, to: 20_000_000 },
  GB: { least: 1000, from: 20_000, likelyTo: 2_000_000, to: 20_000_000 },
  IN: { least: 10_000, from: 1_000_000, likelyTo: 30_000_000, to: 1_000_000_000 },
};
