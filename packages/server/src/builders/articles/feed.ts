import { html, raw } from "hono/html";
import type { Html } from "../../plain/index.ts";
import { articleMarkdown } from "./article-markdown.ts";
import { ARTICLES_SHOWN, type ListedArticle } from "./read-articles.ts";

/**
 * The articles published last, as a feed.
 *
 * Shape   articles, this server's origin, the moment that counts as updated where there are none → an Atom document
 * Source  RFC 4287
 */
export function feed(articles: readonly ListedArticle[], origin: string, now: Date): Html {
  const shown = articles.slice(0, ARTICLES_SHOWN);
  const updated = shown.reduce((last, { updatedAt }) => (updatedAt > last ? updatedAt : last), new Date(0));
  const address = `${origin}/articles/feed.atom`;
  return html`${raw('<?xml version="1.0" encoding="utf-8"?>')}
<feed xmlns="http://www.w3.org/2005/Atom">
<title>What verified builders write</title><id>${address}</id>
<link rel="self" href="${address}"/><link href="${origin}/articles"/>
<updated>${(shown.length === 0 ? now : updated).toISOString()}</updated>
${shown.map((article) => entry(article, origin))}</feed>
`;
}

function entry(article: ListedArticle, origin: string): Html {
  const { handle, slug, title, name, publishedAt, updatedAt } = article;
  const address = `${origin}/builders/${handle}/articles/${slug}`;
  return html`<entry><title>${title}</title><id>${address}</id><link href="${address}"/>
<published>${publishedAt.toISOString()}</published><updated>${updatedAt.toISOString()}</updated>
<author><name>${name}</name><uri>${origin}/builders/${handle}</uri></author>
<content type="html">${String(articleMarkdown(article))}</content></entry>
`;
}
