import { type Markup, markdown } from "../pages/index.ts";
import type { CheckedArticle } from "./article-figures-list.ts";

/**
 * An article's words, whose links to figures lead to where each stands with its source.
 *
 * Shape   an article → HTML that stands for itself
 */
export function articleMarkdown({ body, market }: CheckedArticle): Markup {
  const figures = `/${market.toLowerCase()}/figures`;
  return markdown(body.replaceAll(FIGURE, (_, id: string) => `](${figures}#${id})`));
}

const FIGURE = /\]\(figure:([\w-]{1,100})\)/g;
