import { bareAmount, type Figure, figureStanding, sourceWords, standingWords } from "../../figures/index.ts";
import { MARKET_CODES, MARKETS, type Market } from "../../money/index.ts";
import type { AmountStanding, ArticleAmount } from "./article-amount.ts";

/** What is told of an amount. */
interface ToldAmount {
  readonly text: string;
  readonly standing: AmountStanding;
  readonly id: string | null;
  readonly figure: Figure | null;
  readonly market: Market;
}

/**
 * What a reader is told of an amount in an article: who prints it and what it may be used for, or what is wrong with it.
 *
 * Shape   an amount and its figure → a sentence; not escaped for HTML
 */
export function articleAmountWords({ text, standing, id, figure, market }: ToldAmount): string {
  if (figure === null) {
    const why = id === null ? "no source is given" : `no figure “${id.slice(0, LONGEST_ID)}” is known here`;
    return `“${text}”: ${why}.`;
  }
  if (standing === "other-market") {
    return `“${text}”: the figure is of ${placeOf(figure)} and says nothing about pay in ${MARKETS[market].inText}.`;
  }
  const source = sourceWords(figure);
  if (standing === "mismatched")
    return `“${text}”: the figure it links to says ${bareAmount(figure)} (${source}).`;
  return `“${text}”: ${source}; ${standingWords(figureStanding(figure))}.`;
}

/**
 * How many amounts an article has, and how many of them a figure backs.
 *
 * Shape   amounts → a sentence
 * @example articleFiguresWords([]) // => "No amount of money stands in this article."
 * @example articleFiguresWords([{ standing: "bound" }, { standing: "unsourced" }]) // => "Of 2 amounts, 1 is backed by a published figure."
 */
export function articleFiguresWords(amounts: readonly Pick<ArticleAmount, "standing">[]): string {
  if (amounts.length === 0) return "No amount of money stands in this article.";
  const bound = amounts.filter(({ standing }) => standing === "bound").length;
  if (amounts.length === 1)
    return `Its one amount is ${bound === 1 ? "" : "not "}backed by a published figure.`;
  const backed = bound === 0 ? "none is" : bound === 1 ? "1 is" : `${bound} are`;
  return `Of ${amounts.length} amounts, ${backed} backed by a published figure.`;
}

const LONGEST_ID = 60;

/** Places that figures hold for beside the markets. */
const OTHER_PLACES: ReadonlyMap<Figure["market"], string> = new Map([
  ["AU", "Australia"],
  ["EU", "the European Union"],
  ["XX", "no country in particular"],
]);

function placeOf({ market }: Figure): string {
  const own = MARKET_CODES.find((code) => code === market);
  return own ? MARKETS[own].inText : (OTHER_PLACES.get(market) ?? market);
}
