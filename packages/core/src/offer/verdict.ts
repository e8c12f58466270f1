import type { ComparedOffers } from "./compared-offers.ts";
import type { Offer } from "./offer.ts";
import { isRanking } from "./order-of-offers.ts";
import { amountWords, nameOf } from "./say.ts";

/**
 * The comparison's finding in one sentence or two: the safer offer, and what would bring the next one level.
 *
 * Shape   a comparison → words
 */
export function offersVerdict({ columns, saferChoice, order, flips }: ComparedOffers): string {
  const offers = columns.map(({ offer }) => offer);
  const [first, second] = offers;
  if (!first) return "No offer is noted yet.";
  if (!second) return `One offer, taken apart: ${nameOf(first)}. A second one would make it a comparison.`;
  if ("kind" in order)
    return "These offers are in different money. They are never netted: each stands against its own market.";
  if (typeof saferChoice !== "string")
    return "What the bonuses really pay decides which offer is safer, and nothing says it. Ask for the last two years.";
  const safer = named(saferChoice, offers);
  const ranking = isRanking(order.byCash) ? order.byCash : [];
  const next = ranking.find((id) => id !== saferChoice);
  const flip = flips.find(({ variable, of }) => variable === "base" && of === next);
  const behind = offers.find(({ id }) => id === next);
  if (!behind || flip?.value == null || flip.today === null) return `${safer} is the safer offer.`;
  const more = amountWords(behind, Math.ceil(flip.value - flip.today));
  return flip.value > flip.today
    ? `${safer} is the safer offer. ${more} more base would bring ${nameOf(behind)} level in cash.`
    : `${safer} is the safer offer by its pay each year; signing money alone puts ${nameOf(behind)} ahead in cash.`;
}

/** The name of the offer with this id. */
export function named(id: string, offers: readonly Offer[]): string {
  const offer = offers.find((one) => one.id === id);
  return offer ? nameOf(offer) : id;
}
