import { type CountedPay, isAnswered, place, placementDocument } from "@paycurve/core/curve";
import { publishedBy } from "@paycurve/core/figures";
import { countPay, titlesOf } from "@paycurve/market";
import { askedTitles, readYears } from "@paycurve/market/questions";
import { type Answer, give, lineWidth } from "../answer.ts";
import { bundle, shippedSource } from "../bundle.ts";
import { readDay } from "../options.ts";
import { paintFor, placeView } from "../view/index.ts";
import { askedPerson, type PlaceOptions } from "./asked-person.ts";

/** Where a pay stands: from the options, or from a career file whose scope answers give the level. */
export async function runPlace(options: PlaceOptions): Promise<void> {
  give(await placeAnswer(options), options);
}

/**
 * The same as an answer, for whoever asks.
 *
 * Errors  InputError naming the option, or the file, line and field
 */
export async function placeAnswer(options: PlaceOptions): Promise<Answer> {
  const { market, levels, pay, role, understood, scope } = await askedPerson(options);
  const source = shippedSource(market);
  const known = await titlesOf(source, market);
  const titles = askedTitles({ role, title: options.title }, bundle.families(), known);
  const asOf = options.asOf === undefined ? null : readDay(options.asOf);
  const years = options.years === undefined ? null : readYears(options.years);
  const counted = await countPay(source, { market, titles: titles.titles, years, rangesAt: levels });
  const figures = bundle.figures(market).filter((figure) => asOf === null || publishedBy(figure, asOf));
  const found = place({ market, family: titles.family, levels, pay }, figures, knownBy(counted, asOf));
  const placement = { ...found, notes: [...understood, ...found.notes] };
  return {
    document: {
      ...titles.asked,
      ...(asOf && { asOf }),
      ...(scope && { scope }),
      ...placementDocument(placement),
    },
    words: () =>
      placeView(placement, {
        columns: lineWidth(),
        paint: paintFor(process.stdout),
        local: figures,
        asked: "title" in titles.asked ? `“${titles.asked.title}”` : titles.asked.role,
      }),
    answered: isAnswered(placement),
  };
}

function knownBy(counted: CountedPay, asOf: string | null): CountedPay | null {
  return asOf === null || counted.sources.every(({ edition }) => edition <= asOf) ? counted : null;
}
