import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";
import { besideField, buildersPage, field, type Refused } from "../pages/index.ts";
import type { Asker, FormFields } from "../requests/index.ts";
import { AIMS } from "../store/schema/index.ts";
import type { OwnList } from "./own-lists.ts";

/** What a list is for, in words. */
export const AIM_WORDS = { hire: "To hire", collaborate: "To work with" } as const;

/**
 * All lists of somebody's, those to hire and those to work with kept apart, and a form for another.
 *
 * Shape   lists, who asks, what was refused → a whole document
 */
export function listsPage(lists: readonly OwnList[], asker: Asker, refused: Refused | null = null): Html {
  const body = html`<h1>${lists.length === 0 ? "You keep no list yet." : "Your lists, and those shared with you."}</h1>
<p>A list is yours alone until you share it with somebody by name. Those on it are not told.</p>
<div class="aims">${AIMS.map((aim) => oneAim(aim, lists))}</div>
<section><h2>A new list</h2>
<form method="post" action="/shortlists">
${newListFields(refused?.typed ?? {}, refused)}
<button>Make the list</button></form></section>`;
  return buildersPage({ title: "Shortlists", body, asker, at: "/shortlists" });
}

/**
 * What is asked of a new list: its name, and what it is for.
 *
 * Shape   what was typed, what was refused of it → HTML
 */
export function newListFields(typed: FormFields, refused: Refused | null): Html {
  const chosen = typed.aim ?? AIMS[0];
  const aims = AIMS.map(
    (aim) =>
      html`<label class="box"><input type="radio" name="aim" value="${aim}"${aim === chosen ? html` checked` : ""}>${AIM_WORDS[aim]}</label>`,
  );
  return html`${field({ name: "name", label: "What it is called", isRequired: true, longest: 100, value: typed.name ?? "", refusal: besideField(refused, "name") })}
<fieldset><legend>What it is for</legend>${aims}</fieldset>`;
}

function oneAim(aim: (typeof AIMS)[number], lists: readonly OwnList[]): Html {
  const held = lists.filter((list) => list.aim === aim);
  const lines = held.map(
    ({ id, name, builders, isOwn, owner }) =>
      html`<li><a href="/shortlists/${id}">${name}</a> <span class="count">${builders} builder${builders === 1 ? "" : "s"}${isOwn ? "" : `, kept by ${owner}`}</span></li>`,
  );
  return html`<section><h2>${AIM_WORDS[aim]}</h2>${held.length === 0 ? html`<p class="count">None.</p>` : html`<ul>${lines}</ul>`}</section>`;
}
