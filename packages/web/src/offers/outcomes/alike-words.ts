import type { OfferColumns } from "@paycurve/core/offer";

/**
 * In how many courses an offer comes to the same, where eight in ten are alike: in all, where nothing of it may vary.
 *
 * Shape   an offer's columns → words
 */
export function alikeWords({ offer, bonusRange }: Pick<OfferColumns, "offer" | "bonusRange">): string {
  const varies = bonusRange.high > 0 || offer.equity.some(({ quantity }) => quantity > 0);
  return varies ? "in at least eight courses of ten" : "in every course";
}
