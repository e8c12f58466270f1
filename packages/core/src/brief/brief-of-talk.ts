import type { CalendarDate } from "../calendar/index.ts";
import { evidenceRecord } from "../evidence/index.ts";
import type { Figure } from "../figures/index.ts";
import { compareOffers } from "../offer/index.ts";
import { localMarket } from "../transfer/index.ts";
import type { Brief } from "./brief.ts";
import { makeBrief } from "./make-brief.ts";
import type { Talk, TalkMarket } from "./talk.ts";

/** What is talked about, and on which day. */
export interface TalkAsked {
  /** An offer's id; null for the safer one, or none. */
  readonly offer: string | null;
  /** Published figures to quote. */
  readonly quotes?: readonly Figure[];
  readonly asOf: CalendarDate;
}

/**
 * The brief of what a person's file holds, in a market.
 *
 * Shape   what is noted, the market, what is talked about → Brief
 * Errors  InputError as `makeBrief`
 */
export function briefOfTalk(talk: Talk, known: TalkMarket, { offer, quotes = [], asOf }: TalkAsked): Brief {
  const { scope, pay, items, skills, points, offers, said } = talk;
  const { market, counted, figures, premiums, structure } = known;
  return makeBrief({
    market,
    asOf,
    scope,
    pay,
    evidence: evidenceRecord(items, asOf),
    skills,
    premiums,
    local: points.length === 0 ? null : localMarket(structure, points, asOf),
    counted,
    offers: offers.length === 0 ? null : compareOffers(offers, new Map(), { asOf }),
    offer,
    said,
    quotes,
    figures,
  });
}
