import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";
import { FACETS, type Facet } from "./facets.ts";
import type { Found } from "./find-builders.ts";
import { addressOfQuery, MOST_FOUND } from "./find-query.ts";

/**
 * The ways to narrow what was found, each with how many builders it would leave; a word that is chosen leads back.
 *
 * Shape   what was found → HTML
 */
export function facetList(found: Found): Html {
  const shown = FACETS.map((facet) => oneFacet(facet, found));
  const { counted } = found.facets;
  const of = counted < MOST_FOUND ? "" : html`<p class="of">Counted among the first ${MOST_FOUND}.</p>`;
  return html`<details class="facets"><summary>Narrow it down</summary><nav aria-label="Narrow it down">${of}${shown}</nav></details>`;
}

/** A word that none of the first has may be one of those that were not counted. */
function oneFacet({ name, title, words }: Facet, { query, facets }: Found): Html {
  const chosen = query[name];
  const isAll = facets.counted < MOST_FOUND;
  const offered = words.filter(({ word }) => word === chosen || !isAll || (facets[name][word] ?? 0) > 0);
  if (offered.length === 0) return html``;
  const lines = offered.map(({ word, label }) => {
    const next = addressOfQuery({ ...query, [name]: word === chosen ? null : word, page: 1 });
    const count = facets[name][word];
    return word === chosen
      ? html`<li><a href="${next}" aria-current="true">${label}<span class="drop"> ×<span class="aside"> do not ask for this</span></span></a></li>`
      : html`<li><a href="${next}">${label}</a>${count === undefined ? "" : html`&nbsp;<span class="count">${count}</span>`}</li>`;
  });
  return html`<h2>${title}</h2><ul>${lines}</ul>`;
}
