import { articleFigures, articleFiguresWords } from "@paycurve/core/builders";
import type { Figure } from "@paycurve/core/figures";
import { readMarket } from "@paycurve/core/money";
import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";

/** An article to be held against the figures. */
export interface CheckedArticle {
  readonly body: string;
  readonly market: string;
}

/**
 * Every amount of money in an article, and whether a published figure backs it; nothing where it names none.
 *
 * Shape   an article, the figures, whether its writer reads it, who is told the lines → HTML
 */
export function articleFiguresList(
  { body, market }: CheckedArticle,
  figures: readonly Figure[],
  isForWriter = false,
): Html {
  const amounts = articleFigures(body, { market: readMarket(market), figures });
  if (amounts.length === 0) return html``;
  const lines = amounts.map(
    ({ line, standing, words }) =>
      html`<li class="amount ${standing}">${isForWriter ? html`<span class="count">Line ${line}.</span> ` : ""}${words}</li>`,
  );
  return html`<section class="amounts"><h2>${articleFiguresWords(amounts)}</h2><ol>${lines}</ol></section>`;
}
