import { InputError } from "../errors.ts";
import { MARKETS, type Market } from "../money/index.ts";
import { type ComparedOffers, knownAmount, type OfferColumns } from "../offer/index.ts";
import type { BriefQuestion } from "./brief-question.ts";

/** The offer that is talked about, and the best of the others. */
export interface TalkedOffers {
  readonly talked: OfferColumns | null;
  readonly rival: OfferColumns | null;
}

/**
 * Which offer is talked about: the one asked for, else the safer choice, else the first; and which other one, of the same
 * market, pays the most cash.
 *
 * Shape   a question → the columns of both; null where there is none
 * Errors  InputError "brief.offer" for an offer that the file does not hold, "brief.foreign-offer" for one of another market
 */
export function talkedOffers({
  offers,
  offer,
  market,
}: Pick<BriefQuestion, "offers" | "offer" | "market">): TalkedOffers {
  const columns = offers?.columns ?? [];
  const local = columns.filter((one) => one.offer.market === market);
  const talked = offer === null ? usual(local, offers) : asked(columns, offer, market);
  const [rival] = local.filter((one) => one !== talked).toSorted((one, other) => cashOf(other) - cashOf(one));
  return { talked, rival: rival ?? null };
}

function usual(local: readonly OfferColumns[], offers: ComparedOffers | null): OfferColumns | null {
  return local.find((one) => one.offer.id === offers?.saferChoice) ?? local[0] ?? null;
}

function asked(columns: readonly OfferColumns[], id: string, market: Market): OfferColumns {
  const found = columns.find((one) => one.offer.id === id);
  if (!found) {
    const held = columns.map((one) => one.offer.id).join(", ") || "none";
    const says = `offer: “${id}” is no offer of the file; it holds ${held}.`;
    throw new InputError("brief.offer", says, { field: "offer", value: id });
  }
  if (found.offer.market !== market) {
    const says = `offer: “${id}” is in ${MARKETS[found.offer.market].inText}, and the file is about ${MARKETS[market].inText}. A talk is prepared from its own market: change me.market.`;
    throw new InputError("brief.foreign-offer", says, { field: "offer", value: id });
  }
  return found;
}

/** Known cash per year; base alone where nothing says what the bonus pays. */
export function cashOf({ cash, base, signOn }: OfferColumns): number {
  return knownAmount(cash) ?? base + signOn;
}

/**
 * The base at which an offer pays the cash of another.
 *
 * Shape   the offer's columns, the other's → amount in the first year
 * Units   major units per year
 */
export function baseLevelWith(
  { offer, base, expectedBonus, signOn }: OfferColumns,
  rival: OfferColumns,
): number {
  const perBase = (base + (knownAmount(expectedBonus) ?? 0)) / offer.base.amountPerYear;
  return (cashOf(rival) - signOn) / perBase;
}
