import { InputError } from "../../errors.ts";
import type { Figure } from "../../figures/index.ts";
import type { Market } from "../../money/index.ts";
import { amountsInText, type WrittenAmount } from "./amounts-in-text.ts";
import type { AmountStanding, ArticleAmount } from "./article-amount.ts";
import { articleAmountWords } from "./article-amount-words.ts";
import { holdsAmount } from "./holds-amount.ts";
import { type ShownText, shownText } from "./shown-text.ts";

/** What an article is about, and the figures it may lean on. */
export interface ArticleQuestion {
  readonly market: Market;
  readonly figures: readonly Figure[];
}

/** The longest article that is read, in letters. */
export const LONGEST_ARTICLE = 100_000;

/**
 * Every amount of money that a reader of an article sees, and whether a published figure backs it. An author binds one by a
 * link around it, `[$150k](figure:ID)`. Code and HTML are looked through like any other words, for they are shown.
 *
 * Shape   Markdown (at most 100,000 letters), its market and the figures → amounts in their order; linear
 * Errors  InputError "builders.article-long"
 * Source  docs/methods/builders.md
 */
export function articleFigures(markdown: string, { market, figures }: ArticleQuestion): ArticleAmount[] {
  if (markdown.length > LONGEST_ARTICLE) throw tooLong(markdown.length);
  const known = new Map(figures.map((figure) => [figure.id, figure]));
  const shown = shownText(markdown);
  const [idOf, lineOf] = [figureAround(shown), lineCounter(markdown)];
  return amountsInText(shown.text, market).map((amount) => {
    const id = idOf(amount);
    const figure = id === null ? null : (known.get(id) ?? null);
    const standing = id === null ? "unsourced" : standingOf(amount, figure, market);
    const text = shown.text.slice(amount.from, amount.to).replaceAll("\n", " ").trim();
    const place = shown.places[amount.from] ?? 0;
    const words = articleAmountWords({ text, standing, id, figure, market });
    return { line: lineOf(place), place, text, standing, figure: id, words };
  });
}

function standingOf(amount: WrittenAmount, figure: Figure | null, market: Market): AmountStanding {
  if (figure === null) return "unknown-figure";
  if (figure.market !== market) return "other-market";
  return holdsAmount(figure, amount) ? "bound" : "mismatched";
}

/** The figure whose link goes around all of an amount; amounts are asked for in their order, and no link is passed twice. */
function figureAround({ links }: ShownText): (amount: WrittenAmount) => string | null {
  let next = 0;
  return ({ from, to }) => {
    while ((links[next]?.to ?? Number.POSITIVE_INFINITY) < to) next += 1;
    const link = links[next];
    return link && link.from <= from ? link.figure : null;
  };
}

/** On which line a place is; places are asked for in their order. */
function lineCounter(markdown: string): (place: number) => number {
  let [line, at] = [1, 0];
  return (place) => {
    for (; at < place; at += 1) if (markdown[at] === "\n") line += 1;
    return line;
  };
}

function tooLong(length: number): InputError {
  const says = `article: at most ${LONGEST_ARTICLE} letters are read, got ${length}.`;
  return new InputError("builders.article-long", says, { field: "body" });
}
