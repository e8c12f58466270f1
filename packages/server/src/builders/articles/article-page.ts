import { rankReason, shortDate } from "@paycurve/core/builders";
import type { Figure } from "@paycurve/core/figures";
import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";
import { buildersPage, dayWords, marketWords } from "../pages/index.ts";
import type { Asker } from "../requests/index.ts";
import { articleFiguresList } from "./article-figures-list.ts";
import { articleMarkdown } from "./article-markdown.ts";
import type { ListedArticle, ReadArticle } from "./read-articles.ts";

/** What an article's page is made from. */
export interface ArticlePage {
  readonly article: ReadArticle;
  readonly figures: readonly Figure[];
  readonly asker: Asker | null;
  readonly origin: string;
}

/**
 * An article: its words, what of its author is verified, what backs its figures, and when it was changed.
 *
 * Shape   an article, the figures → a whole document
 */
export function articlePage({ article, figures, asker, origin }: ArticlePage): Html {
  const { title, handle, slug, accountId } = article;
  const address = `/builders/${handle}/articles/${slug}`;
  const isOwn = asker?.accountId === accountId;
  const body = html`<article><h1>${title}</h1>${byline(article)}
${articleMarkdown(article, figures)}</article>
${articleFiguresList(article, figures)}${edits(article)}
${isOwn ? html`<p class="actions"><a href="/account/articles/${slug}">Change this article</a></p>` : html`<p class="actions"><a rel="nofollow" href="${address}/report">Report this article</a></p>`}`;
  const head = html`<link rel="canonical" href="${origin}${address}"><link rel="alternate" type="application/atom+xml" href="/articles/feed.atom" title="Articles">`;
  return buildersPage({ title, body, asker, head });
}

/** Who wrote it, what of theirs is verified, for which market, and when; by whole addresses where an origin is named. */
export function byline(article: ListedArticle, origin = ""): Html {
  const { handle, name, isIdentified, verifiedOutcomes, verifiedSystems, latestShipped, publishedAt } =
    article;
  const reason = rankReason({ outcomes: verifiedOutcomes, systems: verifiedSystems, latestShipped });
  const who = isIdentified ? "identity verified" : "identity not verified";
  return html`<p class="about">By <a href="${origin}/builders/${handle}">${name}</a> (${who}; ${reason.charAt(0).toLowerCase()}${reason.slice(1)}) · ${marketWords(article)} · ${dayWords(publishedAt)}</p>`;
}

function edits({ edits: made }: ReadArticle): Html {
  if (made.length === 0) return html``;
  const lines = made.map(({ endedOn, says }) => html`<li>${shortDate(endedOn)}: ${says}</li>`);
  return html`<section><h2>Changed ${made.length === 1 ? "once" : `${made.length} times`} since</h2><ol class="edits">${lines}</ol></section>`;
}
