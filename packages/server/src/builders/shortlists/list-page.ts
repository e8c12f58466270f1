import { rankReason } from "@paycurve/core/builders";
import type { CalendarDate } from "@paycurve/core/calendar";
import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";
import { claimLine } from "../find/index.ts";
import {
  besideField,
  buildersPage,
  field,
  levelWords,
  marketWords,
  openWords,
  type Refused,
} from "../pages/index.ts";
import type { Asker } from "../requests/index.ts";
import { AIM_WORDS } from "./lists-page.ts";
import type { OpenList } from "./open-list.ts";

/** An open list to be shown. */
export interface ListPage {
  readonly list: OpenList;
  readonly asker: Asker;
  readonly today: CalendarDate;
  readonly refused?: Refused | null;
}

/**
 * A list with its builders side by side: why they are on it, what of theirs is verified, what was noted.
 *
 * Shape   an open list, the day → a whole document
 */
export function listPage({ list, asker, today, refused = null }: ListPage): Html {
  const { id, name, aim, isOwn, owner, builders } = list;
  const body = html`<p class="count"><a href="/shortlists">Shortlists</a> · ${AIM_WORDS[aim]}${isOwn ? "" : ` · kept by ${owner}, to read`}</p>
<h1>${name}: ${builders.length === 0 ? "nobody yet" : `${builders.length} builder${builders.length === 1 ? "" : "s"}`}.</h1>
${builders.length === 0 ? html`<p>Put somebody on it from their page, with the reason.</p>` : table(list, today)}
${builders.length === 0 ? "" : html`<p class="actions"><a href="/shortlists/${id}/list.csv" download>As a table for a spreadsheet</a></p>`}
${isOwn ? owning(list, refused) : ""}`;
  return buildersPage({ title: name, body, asker });
}

function table(list: OpenList, today: CalendarDate): Html {
  const heads = ["Builder", "Why they are here", "What is verified", "Note"];
  return html`<div class="scroll" role="region" aria-label="Builders side by side" tabindex="0"><table class="compared">
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}${list.isOwn ? html`<td></td>` : ""}</tr></thead>
<tbody>${list.builders.map((builder) => row(list, builder, today))}</tbody></table></div>`;
}

function row({ id, isOwn }: OpenList, builder: OpenList["builders"][number], today: CalendarDate): Html {
  const { verifiedOutcomes, verifiedSystems, latestShipped } = builder;
  const reason = rankReason({ outcomes: verifiedOutcomes, systems: verifiedSystems, latestShipped });
  const facts = [marketWords(builder), levelWords(builder), openWords(builder)].filter(Boolean).join(" · ");
  const change = html`<a href="/shortlists/add?builder=${builder.handle}&amp;list=${id}">Change<span class="aside"> what is noted of ${builder.name}</span></a>`;
  const drop = html`<form method="post" action="/shortlists/${id}/builders/${builder.id}/drop"><button class="quiet">Take off<span class="aside"> ${builder.name}</span></button></form>`;
  return html`<tr><th scope="row"><a href="/builders/${builder.handle}">${builder.name}</a><small>${facts}</small></th>
<td data-head="Why they are here">${builder.reason}</td><td data-head="What is verified">${reason}.<ul class="claims">${builder.claims.map((claim) => claimLine(claim, today))}</ul></td><td data-head="Note">${builder.note}</td>${isOwn ? html`<td>${change}${drop}</td>` : ""}</tr>`;
}

function owning({ id, members }: OpenList, refused: Refused | null): Html {
  const shared = members.map(
    ({ id: memberId, handle }) =>
      html`<li>${handle} <form class="beside" method="post" action="/shortlists/${id}/members/${memberId}/drop"><button class="quiet">Share no more<span class="aside"> with ${handle}</span></button></form></li>`,
  );
  return html`<section><h2>${members.length === 0 ? "Shared with nobody" : "Shared with"}</h2>${members.length === 0 ? "" : html`<ul class="members">${shared}</ul>`}
<form method="post" action="/shortlists/${id}/members">${field({ name: "handle", label: "Share it with somebody by their name here", hint: "They may read it and its notes, and change nothing.", isRequired: true, longest: 30, refusal: besideField(refused, "builder") })}<button>Share</button></form></section>
<section><h2>Delete this list</h2><form method="post" action="/shortlists/${id}/drop"><button class="quiet">Delete it with all its notes</button></form></section>`;
}
