import { InputError } from "@paycurve/core";
import { type Brief, makeBrief } from "@paycurve/core/brief";
import type { CalendarDate } from "@paycurve/core/calendar";
import { evidenceRecord } from "@paycurve/core/evidence";
import { compareOffers } from "@paycurve/core/offer";
import { scopeSoFar } from "@paycurve/core/scope";
import { localMarket } from "@paycurve/core/transfer";
import { countPay, titlesOf } from "@paycurve/market";
import { askedTitles, findClaim, findSkills } from "@paycurve/market/questions";
import { bundle, shippedSource } from "../bundle.ts";

/** What is talked about, and on which day. */
export interface BriefAsked {
  readonly file: string;
  /** An offer's id; null for the safer one, or none. */
  readonly offer: string | null;
  /** Ids of published figures to quote. */
  readonly quotes: readonly string[];
  readonly asOf: CalendarDate;
}

/**
 * The brief of a career file, with its own market's postings and figures.
 *
 * Shape   a path, an offer's id or null, the day of asking → Brief
 * Errors  InputError naming file, line and field, or as `makeBrief`
 */
export async function briefOf({ file, offer, quotes, asOf }: BriefAsked): Promise<Brief> {
  const [{ readMe, readTalk }, { careerText }] = await Promise.all([
    import("@paycurve/core/career"),
    import("./career-text.ts"),
  ]);
  const text = await careerText(file);
  const { market } = readMe(text, file);
  if (market === null) {
    const says = `me.market: ${file} names no market; write market: GB beneath “me:”, or US or IN.`;
    throw new InputError("market.missing", says, { field: "me.market", value: file });
  }
  const { role, scope, pay, items, skills, points, offers, said } = readTalk(text, file, asOf);
  const source = shippedSource(market);
  const { titles } = askedTitles(
    role === null ? {} : { role },
    bundle.families(),
    await titlesOf(source, market),
  );
  return makeBrief({
    market,
    asOf,
    scope,
    pay,
    evidence: evidenceRecord(items, asOf),
    skills,
    premiums: findSkills(bundle, { market }),
    local: points.length === 0 ? null : localMarket(bundle.structure(market), points, asOf),
    counted: await countPay(source, { market, titles, years: null, rangesAt: scopeSoFar(scope).levels }),
    offers: offers.length === 0 ? null : compareOffers(offers, new Map(), { asOf }),
    offer,
    said,
    quotes: quotes.map((id) => findClaim(id, bundle.allFigures()).figure),
    figures: bundle.allFigures(),
  });
}
