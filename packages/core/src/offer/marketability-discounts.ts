import {
  chaffeDiscount,
  finnertyDiscount,
  ghaidarovDiscount,
  longstaffBound,
  type RestrictedShare,
} from "../equity/index.ts";
import { InputError } from "../errors.ts";
import { defineFigure, type ModelFigure, valueOn } from "../figures/index.ts";
import { FIGURES_DAY } from "./assumptions.ts";

/** A share of a young company that cannot be sold for a while: what the models of marketability are asked about. */
export const RESTRICTED_CASE: ModelFigure<RestrictedShare> = defineFigure({
  name: "share that cannot be sold",
  unit: "years, and per year",
  says: "A share that moves 60 % a year and cannot be sold for three years, money at 4 % a year, no dividend.",
  values: [
    {
      from: "2012-01-01",
      value: { yearsToSale: 3, ratePerYear: 0.04, dividendYieldPerYear: 0, volatilityPerSqrtYear: 0.6 },
      basis: "assumed",
      source: {
        title: "Paycurve, methods: Equity",
        href: "docs/methods/equity.md",
        locator: "Half or more",
        readOn: "2026-11-24",
      },
    },
  ],
});

/** What one model takes off for not being able to sell. */
export interface MarketabilityDiscount {
  readonly model: string;
  readonly prices: string;
  /** Null where the model exceeds the whole price and is refused. */
  readonly fraction: number | null;
}

/**
 * What models of marketability take off a share for the wait alone, the least first. They justify no half.
 *
 * Shape   a share that cannot be sold → four discounts; the bound, no estimate, comes last
 * Units   fractions of the price
 * Source  METHODS, Equity; docs/methods/equity.md, “Half or more”
 */
export function marketabilityDiscounts(
  share: RestrictedShare = valueOn(RESTRICTED_CASE, FIGURES_DAY).value,
): readonly MarketabilityDiscount[] {
  return [
    { model: "Finnerty 2012", prices: "a put at the average price", fraction: finnertyDiscount(share) },
    { model: "Ghaidarov 2009", prices: "the same, approximated anew", fraction: ghaidarovDiscount(share) },
    { model: "Chaffe 1993", prices: "a put at today’s price", fraction: chaffeDiscount(share) },
    { model: "Longstaff 1995", prices: "a sale at the very top: a bound", fraction: boundOf(share) },
  ];
}

function boundOf(share: RestrictedShare): number | null {
  try {
    return longstaffBound(share);
  } catch (error) {
    if (error instanceof InputError && error.code === "equity.marketability.above-whole") return null;
    throw error;
  }
}
