import type { ComparedOffers } from "./compared-offers.ts";
import type { Offer } from "./offer.ts";
import { bandOf, type OfferColumns } from "./offer-columns.ts";
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
  if (!second) return `${nameOf(first)}, taken apart. A second offer would make it a comparison.`;
  if ("kind" in order)
    return "These offers are in different money. They are never netted: each stands against its own market.";
  if (typeof saferChoice !== "string")
    return "What the bonuses really pay decides which offer is safer, and nothing says it. Ask for the last two years.";
  const ranking = isRanking(order.byCash) ? order.byCash : [];
  const next = ranking.find((id) => id !== saferChoice);
  const [safer, behind] = [saferChoice, next].map((id) => columns.find(({ offer }) => offer.id === id));
  const flip = flips.find(({ variable, of }) => variable === "base" && of === next);
  if (!safer || !behind || flip?.value == null || flip.today === null)
    return `${named(saferChoice, offers)} is the safer offer.`;
  return besideNext(safer, behind, flip.value - flip.today);
}

/** The safer offer beside the next one in cash, which so much more base would bring level. */
function besideNext(safer: OfferColumns, behind: OfferColumns, moreBase: number): string {
  const [one, other] = [nameOf(safer.offer), nameOf(behind.offer)];
  const more = Math.ceil(moreBase - A_CENT);
  if (more > 0)
    return `${one} is the safer offer. ${amountWords(behind.offer, more)} more base would bring ${other} level in cash.`;
  const isSameBySigning = moreBase >= -A_CENT;
  const isSameByPay = Math.abs(bandOf(safer).low - bandOf(behind).low) < A_CENT;
  if (isSameByPay && isSameBySigning) return `${one} and ${other} pay the same cash.`;
  if (isSameByPay) return `${one} and ${other} pay the same; signing money puts ${other} ahead in cash.`;
  const signing = isSameBySigning ? `brings ${other} level` : `alone puts ${other} ahead`;
  return `${one} is the safer offer by its pay each year; signing money ${signing} in cash.`;
}

/** Less than this apart is level. */
const A_CENT = 0.01;

/** The name of the offer with this id. */
export function named(id: string, offers: readonly Offer[]): string {
  const offer = offers.find((one) => one.id === id);
  return offer ? nameOf(offer) : id;
}
