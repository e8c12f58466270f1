import { InputError, unknownWord } from "@paycurve/core";
import { type Brief, briefOfTalk } from "@paycurve/core/brief";
import type { CalendarDate } from "@paycurve/core/calendar";
import { type Figure, figureStanding } from "@paycurve/core/figures";
import type { Market } from "@paycurve/core/money";
import { scopeSoFar } from "@paycurve/core/scope";
import { countPay, titlesOf } from "@paycurve/market";
import { askedTitles, findSkills } from "@paycurve/market/questions";
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
 * Errors  InputError naming file, line and field, or as `briefOfTalk`
 */
export async function briefOf({ file, offer, quotes, asOf }: BriefAsked): Promise<Brief> {
  const [{ readTalk }, { careerText }] = await Promise.all([
    import("@paycurve/core/career"),
    import("./career-text.ts"),
  ]);
  const talk = readTalk(await careerText(file), file, asOf);
  const { market, role, scope } = talk;
  if (market === null) {
    const says = `me.market: ${file} names no market; write market: GB beneath “me:”, or US or IN.`;
    throw new InputError("market.missing", says, { field: "me.market", value: file });
  }
  const source = shippedSource(market);
  const asked = role === null ? {} : { role };
  const { titles } = askedTitles(asked, bundle.families(), await titlesOf(source, market));
  const known = {
    market,
    counted: await countPay(source, { market, titles, years: null, rangesAt: scopeSoFar(scope).levels }),
    figures: bundle.allFigures(),
    premiums: findSkills(bundle, { market }),
    structure: bundle.structure(market),
  };
  const figures = quotes.map((id) => figureToQuote(id, market, known.figures));
  return briefOfTalk(talk, known, { offer, quotes: figures, asOf });
}

/** The figure of an id, of whatever market; where none has it, those that may be quoted are named. */
function figureToQuote(id: string, market: Market, figures: readonly Figure[]): Figure {
  const figure = figures.find((one) => one.id === id);
  if (figure) return figure;
  const quotable = figures.filter((one) => one.market === market && figureStanding(one).kind === "benchmark");
  throw unknownWord({ field: "quote", value: id, known: quotable.map((one) => one.id) });
}
