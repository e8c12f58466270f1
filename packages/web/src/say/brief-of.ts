import { type Brief, makeBrief } from "@paycurve/core/brief";
import type { CalendarDate } from "@paycurve/core/calendar";
import type { ReadTalk } from "@paycurve/core/career";
import { evidenceRecord } from "@paycurve/core/evidence";
import { compareOffers } from "@paycurve/core/offer";
import { localMarket } from "@paycurve/core/transfer";
import type { KnownMarket } from "./known-market.ts";

/** A file in which nothing is noted. */
export const NOTHING_NOTED: ReadTalk = {
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
  talk: ReadTalk,
  known: KnownMarket,
  { offer, asOf }: { readonly offer: string | null; readonly asOf: CalendarDate },
): Brief {
  const { market, counted, figures, premiums, structure } = known;
  const { scope, pay, items, skills, points, offers, said } = talk;
  const isHere = offers.some((one) => one.id === offer && one.market === market);
  return makeBrief({
    market,
    asOf,
    scope,
    pay,
    evidence: evidenceRecord(items, asOf),
    skills,
    premiums,
    local: points.length === 0 ? null : localMarket(structure, points, asOf),
    counted: isCounted(talk, known) ? counted : null,
    offers: offers.length === 0 ? null : compareOffers(offers, new Map(), { asOf }),
    offer: isHere ? offer : null,
    said,
    figures,
  });
}

/** Whether the postings that the page counts are those of the person's own family of titles. */
export function isCounted(
  { role }: Pick<ReadTalk, "role">,
  { family }: Pick<KnownMarket, "family">,
): boolean {
  return role === null || role.trim().toLowerCase() === family;
}
