import type { Figure } from "@paycurve/core/figures";
import { MARKET_CODES } from "@paycurve/core/money";
import { type Markup, markdown } from "../pages/index.ts";
import type { CheckedArticle } from "./article-figures-list.ts";

/**
 * An article's words, whose links to figures lead to where each stands with its source: in the figure's own market.
 *
 * Shape   an article, the figures, where its addresses begin → HTML that stands for itself; headings from the second on
 */
export function articleMarkdown(
  { body, market }: CheckedArticle,
  figures: readonly Figure[],
  origin = "",
): Markup {
  const address = (id: string): string => {
    const figure = figures.find((one) => one.id === id);
    const at = MARKET_CODES.find((code) => code === figure?.market) ?? market;
    return `${origin}/${at.toLowerCase()}/figures#${id}`;
  };
  return markdown(
    body.replaceAll(FIGURE, (_, id: string) => `](${address(id)})`),
    1,
  );
}

const FIGURE = /\]\(figure:([\w-]{1,100})\)/g;
