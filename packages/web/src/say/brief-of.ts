import { type Brief, briefOfTalk, type Talk } from "@paycurve/core/brief";
import type { CalendarDate } from "@paycurve/core/calendar";
import type { KnownMarket } from "./known-market.ts";

/** A file in which nothing is noted. */
export const NOTHING_NOTED: Talk = {
  market: null,
  role: null,
  scope: {},
  pay: null,
  items: [],
  skills: [],
  points: [],
  offers: [],
  said: [],
};

/**
 * The brief of a person's file in a market, as the command `paycurve brief` makes it of the same file. Postings of another
 * family of titles than the page counts stay out.
 *
 * Shape   what is noted, the market, the offer that is talked about (null for the safer one), a day → Brief
 */
export function briefOf(
  talk: Talk,
  known: KnownMarket,
  { offer, asOf }: { readonly offer: string | null; readonly asOf: CalendarDate },
): Brief {
  const isHere = talk.offers.some((one) => one.id === offer && one.market === known.market);
  const counted = isCounted(talk, known) ? known.counted : null;
  return briefOfTalk(talk, { ...known, counted }, { offer: isHere ? offer : null, asOf });
}

/** Whether the postings that the page counts are those of the person's own family of titles. */
export function isCounted({ role }: Pick<Talk, "role">, { family }: Pick<KnownMarket, "family">): boolean {
  return role === null || role.trim().toLowerCase() === family;
}
