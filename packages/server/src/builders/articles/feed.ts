import { html, raw } from "hono/html";
import type { Html } from "../../plain/index.ts";
import type { Directory } from "../directory.ts";
import { articleFiguresList } from "./article-figures-list.ts";
import { articleMarkdown } from "./article-markdown.ts";
import { byline } from "./article-page.ts";
import { ARTICLES_SHOWN, type ListedArticle } from "./read-articles.ts";

/**
 * The articles published last, as a feed.
 *
 * Shape   articles, a directory, whose now counts as updated where there are none → an Atom document; each article with
 *         what of its author is verified and what backs its figures
 * Source  RFC 4287
 */
export function feed(
  articles: readonly ListedArticle[],
  { origin, now, figures }: Pick<Directory, "origin" | "now" | "figures">,
): Html {
  const shown = articles.slice(0, ARTICLES_SHOWN);
  const updated = shown.reduce((last, { updatedAt }) => (updatedAt > last ? updatedAt : last), new Date(0));
  const address = `${origin}/articles/feed.atom`;
  return html`${raw('<?xml version="1.0" encoding="utf-8"?>')}
<feed xmlns="http://www.w3.org/2005/Atom">
<title>What verified builders write</title><id>${address}</id>
<link rel="self" href="${address}"/><link href="${origin}/articles"/>
<updated>${(shown.length === 0 ? now() : updated).toISOString()}</updated>
${shown.map((article) => entry(article, { origin, figures }))}</feed>
`;
}

function entry(article: ListedArticle, { origin, figures }: Pick<Directory, "origin" | "figures">): Html {
  const { handle, slug, title, name, publishedAt, updatedAt } = article;
  const address = `${origin}/builders/${handle}/articles/${slug}`;
  const words = [
    byline(article, origin),
    articleMarkdown(article, figures, origin),
    articleFiguresList(article, figures),
  ];
  return html`<entry><title>${title}</title><id>${address}</id><link href="${address}"/>
<published>${publishedAt.toISOString()}</published><updated>${updatedAt.toISOString()}</updated>
<author><name>${name}</name><uri>${origin}/builders/${handle}</uri></author>
<content type="html">${words.map(String).join("\n")}</content></entry>
`;
}
