import type { Market } from "./market.ts";

/** Between these a bare number is read as a year's base pay. */
export interface PlainPayBounds {
  readonly from: number;
  readonly to: number;
}

/**
 * Which bare numbers are read as yearly pay, in major units of the market's currency. Below, a month's pay or
 * thousands is as likely, so the person is asked; above, a zero too many is likelier than the pay.
 * Our own assumption, chosen so that no monthly pay of an engineer is read as yearly: not a fact about the market.
 */
export const PLAIN_PAY_BOUNDS: Readonly<Record<Market, PlainPayBounds>> = {
  US: { from: 40_000, to: 20_000_000 },
  GB: { from: 20_000, to: 20_000_000 },
  IN: { from: 500_000, to: 1_000_000_000 },
};
