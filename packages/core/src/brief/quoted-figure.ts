import { InputError } from "../errors.ts";
import { amountWords, basisWords, type Figure, figureStanding } from "../figures/index.ts";
import { MARKETS, type Market } from "../money/index.ts";
import { fact, type Sentence, say } from "./sentence.ts";

/**
 * A published figure as one may quote it in the room: the person's own market's, of a job title, that says what it counts.
 *
 * Shape   a figure, the person's market → a sentence that cites it
 * Errors  InputError "brief.foreign-quote" for another market's figure, "brief.weak-quote" for one that is no benchmark
 * Source  PRODUCT, ground rules 1 and 3
 */
export function quotedFigure(figure: Figure, market: Market): Sentence {
  const { id, role, level, period, source } = figure;
  if (figure.market !== market) {
    const theirs =
      figure.market in MARKETS ? MARKETS[figure.market as Market].inText : "no country in particular";
    const says = `quote: ${id} is a figure of ${theirs}: it proves nothing in ${MARKETS[market].inText}. Lead with your own local offers and talks.`;
    throw new InputError("brief.foreign-quote", says, { field: "quote", value: id });
  }
  const standing = figureStanding(figure);
  if (standing.kind !== "benchmark") {
    const why = "reasons" in standing ? standing.reasons.join(" ") : "It is no amount of pay.";
    throw new InputError("brief.weak-quote", `quote: ${id} cannot be leaned on. ${why}`, {
      field: "quote",
      value: id,
    });
  }
  const cite = `figure:${id}`;
  const told = (text: string) => fact(text, cite);
  const of = level === "all" ? "all levels together" : `${level} level`;
  return say`${told(source.publisher)} prints ${told(amountWords(figure))} for ${told(role)}, ${of}, ${told(basisWords(figure))}, ${told(period)}.`;
}
