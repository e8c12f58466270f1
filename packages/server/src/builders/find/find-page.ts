import type { CalendarDate } from "@paycurve/core/calendar";
import { formatCount } from "@paycurve/core/money";
import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";
import { buildersPage } from "../pages/index.ts";
import type { Asker } from "../requests/index.ts";
import { facetList } from "./facet-list.ts";
import { FACETS } from "./facets.ts";
import type { Found } from "./find-builders.ts";
import { addressOfQuery, type FindQuery, MOST_FOUND, PAGE_SIZE } from "./find-query.ts";
import { foundCard } from "./found-card.ts";

/**
 * The page on which builders are looked for.
 *
 * Shape   what was found, the day, who asks → a whole document
 */
export function findPage(found: Found, today: CalendarDate, asker: Asker | null): Html {
  const body = html`<h1>${finding(found)}</h1>
${searchForm(found.query)}
<div class="finding">${facetList(found)}<div><ol class="found-list" start="${(found.query.page - 1) * PAGE_SIZE + 1}">${found.builders.map((one) => foundCard(one, today))}</ol>${turning(found)}</div></div>
<p class="rule">Most verified outcomes first: systems in production whose number before and after is told, and whose claim a check bears out. Nobody can buy a place.</p>`;
  return buildersPage({ title: "Builders", body, asker, at: "/builders" });
}

function finding({ builders, facets, query }: Found): string {
  const { counted } = facets;
  if (counted === 0)
    return isNarrowed(query) ? "No builder here answers to all of that." : "Nobody has published here yet.";
  if (builders.length === 0) return "There are no more.";
  const count = counted < MOST_FOUND ? formatCount(counted) : `${formatCount(MOST_FOUND)} or more`;
  return `${count} builder${counted === 1 ? "" : "s"}, by what of theirs is verified.`;
}

function isNarrowed(query: FindQuery): boolean {
  return query.words !== "" || FACETS.some(({ name }) => query[name] !== null);
}

function searchForm(query: FindQuery): Html {
  const kept = FACETS.flatMap(({ name }) => {
    const chosen = query[name];
    return chosen === null ? [] : [html`<input type="hidden" name="${name}" value="${chosen}">`];
  });
  return html`<form class="search" action="/builders" role="search"><label for="words">What they built, or with what</label>
<div><input id="words" name="words" type="search" value="${query.words}" maxlength="200">${kept}<button>Find</button></div></form>`;
}

function turning({ query, facets, hasMore }: Found): Html {
  const { page } = query;
  const mayBeMore = facets.counted >= MOST_FOUND;
  const before =
    page > 1
      ? html`<a rel="prev" href="${addressOfQuery({ ...query, page: page - 1 })}">Those before</a>`
      : "";
  const after = hasMore
    ? html`<a rel="next" href="${addressOfQuery({ ...query, page: page + 1 })}">The next ${PAGE_SIZE}</a>`
    : "";
  const end =
    mayBeMore && !hasMore ? html`<p>These are all that are shown; narrow it down to find others.</p>` : "";
  return html`<nav class="turning" aria-label="Pages">${before}${after}</nav>${end}`;
}
