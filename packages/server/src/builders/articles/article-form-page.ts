import type { Figure } from "@paycurve/core/figures";
import { MARKET_CODES, MARKETS } from "@paycurve/core/money";
import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";
import { aboveForm, area, besideField, buildersPage, field, type Refused } from "../pages/index.ts";
import type { Asker, FormFields } from "../requests/index.ts";
import { articleFiguresList } from "./article-figures-list.ts";

/** A form to be shown, anew or once more. */
export interface ArticleFormPage {
  readonly asker: Asker;
  readonly typed: FormFields;
  readonly figures: readonly Figure[];
  /** The article's name in its address; null for a new one. */
  readonly slug: string | null;
  readonly mayPublish: boolean;
  readonly refused?: Refused;
}

/**
 * The form by which an article is written or changed, with what backs its figures so far.
 *
 * Shape   what was typed, what was refused of it → a whole document
 */
export function articleFormPage(page: ArticleFormPage): Html {
  const { asker, typed, slug, refused, figures } = page;
  const market = MARKET_CODES.find((code) => code === typed.market) ?? MARKET_CODES[0] ?? "US";
  const body = html`<h1>${slug === null ? "Write an article." : "Change your article."}</h1>
${page.mayPublish ? "" : html`<p>Articles are for verified builders. <a href="/account/verification">Verify</a> who you are and one system that you shipped, and what you write here can be published.</p>`}
${aboveForm(refused)}
<form class="wide" method="post" action="${slug === null ? "/account/articles/new" : `/account/articles/${slug}`}">
${field({ name: "title", label: "Title", isRequired: true, longest: 150, value: typed.title ?? "", refusal: besideField(refused, "title") })}
<div class="field"><label for="market">Whose pay it speaks of</label><select id="market" name="market">${MARKET_CODES.map((code) => html`<option value="${code}"${code === market ? html` selected` : ""}>${MARKETS[code].name}</option>`)}</select></div>
${area({ name: "body", label: "Article", hint: "Markdown. Bind a pay figure to its source by a link: [$150,000](figure:its-id).", isRequired: true, longest: 100_000, value: typed.body ?? "", refusal: besideField(refused, "body") })}
${slug === null ? "" : field({ name: "says", label: "What you changed", hint: "Readers see it with the date.", isRequired: true, longest: 200, value: typed.says ?? "", refusal: besideField(refused, "says") })}
<button name="do" value="publish">${slug === null ? "Publish" : "Publish the change"}</button> <button class="quiet" name="do" value="check">Check its figures</button></form>
${typed.body ? articleFiguresList({ body: typed.body, market }, figures, true) : ""}
${slug === null ? "" : html`<form method="post" action="/account/articles/${slug}/drop"><button class="quiet">Take this article away</button></form>`}`;
  return buildersPage({ title: slug === null ? "Write an article" : "Change your article", body, asker });
}
