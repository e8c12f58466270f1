import { capitalised } from "@paycurve/core";
import { MARKETS } from "@paycurve/core/money";
import type { OfferColumns } from "@paycurve/core/offer";

/** The currency that offers shown together are in. */
export function moneyOf(columns: readonly OfferColumns[]): string {
  return columns.map(({ offer }) => MARKETS[offer.market].currency)[0] ?? "";
}

/** The same in words, to begin a sentence with: "Dollars". */
export function moneyWords(columns: readonly OfferColumns[]): string {
  return columns.map(({ offer }) => capitalised(`${MARKETS[offer.market].coin}s`))[0] ?? "";
}
