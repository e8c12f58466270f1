import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";
import { buildersPage } from "../pages/index.ts";
import type { Asker } from "../requests/index.ts";
import { byline } from "./article-page.ts";
import { ARTICLES_SHOWN, type ListedArticle } from "./read-articles.ts";

/**
 * The articles published last.
 *
 * Shape   articles, one more than is shown where there are more; from which on; who asks → a whole document
 */
export function articlesPage(articles: readonly ListedArticle[], from: number, asker: Asker | null): Html {
  const lines = articles
    .slice(0, ARTICLES_SHOWN)
    .map(
      (article) =>
        html`<li class="found"><h2><a href="/builders/${article.handle}/articles/${article.slug}">${article.title}</a></h2>${byline(article)}</li>`,
    );
  const more =
    articles.length > ARTICLES_SHOWN
      ? html`<nav class="turning" aria-label="Pages"><a rel="next" href="/articles?from=${from + ARTICLES_SHOWN}">Older ones</a></nav>`
      : "";
  const body = html`<h1>${articles.length === 0 ? "Nothing has been written here yet." : "What verified builders write."}</h1>
<p>Every pay figure in an article is held against published figures, and marked where none backs it. <a href="/articles/feed.atom">Feed</a>${asker ? html` · <a href="/account/articles/new">Write one</a>` : ""}</p>
<ol class="found-list">${lines}</ol>${more}`;
  const head = html`<link rel="alternate" type="application/atom+xml" href="/articles/feed.atom" title="Articles">`;
  return buildersPage({ title: "Articles", body, asker, head, at: "/articles" });
}
