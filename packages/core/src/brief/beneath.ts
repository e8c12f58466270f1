import { amountWords, type Figure, figureStanding, gradeWords } from "../figures/index.ts";
import { MARKETS, type Market } from "../money/index.ts";
import { fact, type Sentence, say } from "./sentence.ts";

/** Published figures of demand that the global argument rests on, also those that speak against it; none is an amount of money. */
const DEMAND: Readonly<Record<Market, readonly string[]>> = {
  US: ["linkedin-us-rank-aie", "veritone-us-2025q3-yoy", "bls-us-ds-growth", "compa-us-aie-offers"],
  GB: ["pwc-gb-2026-specialists", "oii-gb-ai-demand", "dsit-gb-specialists-2023"],
  IN: ["bain-in-openings"],
};

/**
 * The global argument: demand for those who build AI systems, as published for the person's own market, with what speaks
 * against it. It is context; it is never led with.
 *
 * Shape   a market, figures of any → sentences; none where no such figure is held
 */
export function briefBeneath(market: Market, figures: readonly Figure[]): Sentence[] {
  return DEMAND[market].flatMap((id) => {
    const figure = figures.find((one) => one.id === id && one.market === market);
    if (!figure || figureStanding(figure).kind !== "context") return [];
    const { source, role, period, note } = figure;
    const cite = `figure:${id}`;
    return [
      say`${fact(source.publisher, cite)} on ${fact(role, cite)} in ${MARKETS[market].inText}, ${fact(period, cite)}: ${fact(statisticWords(figure), cite)} (grade ${gradeWords(figure)}).${note === null ? "" : say` ${fact(note, cite)}`}`,
    ];
  });
}

function statisticWords(figure: Figure): string {
  const { statistic, amount } = figure;
  if (typeof amount !== "number") return amountWords(figure);
  if (statistic === "growth") return amount < 0 ? `down ${-amount} %` : `up ${amount} %`;
  return statistic === "rank" ? `rank ${amount} among jobs that grow` : amountWords(figure);
}
