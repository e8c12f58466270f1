import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";
import { aboveForm, area, besideField, buildersPage, type Refused } from "../pages/index.ts";
import type { Asker, FormFields } from "../requests/index.ts";
import { AIM_WORDS, newListFields } from "./lists-page.ts";
import type { OwnList } from "./own-lists.ts";

/** Somebody to be put on a list. */
export interface AddPage {
  readonly builder: string;
  readonly lists: readonly OwnList[];
  readonly asker: Asker;
  readonly typed?: FormFields;
  readonly refused?: Refused | null;
}

/**
 * The form by which a builder is put on a list, with the reason; who keeps none names it on the way.
 *
 * Shape   whom, one's own lists, what was typed → a whole document
 */
export function addPage({ builder, lists, asker, typed = {}, refused = null }: AddPage): Html {
  const own = lists.filter(({ isOwn }) => isOwn);
  const body = html`<h1>Put <a href="/builders/${builder}">${builder}</a> on a list.</h1>${aboveForm(refused, "builder")}
<form method="post" action="/shortlists/add"><input type="hidden" name="builder" value="${builder}">
${own.length === 0 ? html`<p>You keep no list yet, so this makes one. It is yours alone until you share it.</p>${newListFields(typed, refused)}` : choice(own, typed)}
${area({ name: "reason", label: "Why them", hint: "What of theirs makes you think so.", isRequired: true, longest: 500, value: typed.reason ?? "", refusal: besideField(refused, "reason") })}
${area({ name: "note", label: "A note", hint: "Only you and those you share the list with read it.", longest: 2000, value: typed.note ?? "", refusal: besideField(refused, "note") })}
<button>Put them on the list</button></form>`;
  return buildersPage({ title: `Put ${builder} on a list`, body, asker });
}

function choice(own: readonly OwnList[], typed: FormFields): Html {
  const options = own.map(
    ({ id, name, aim }) =>
      html`<option value="${id}"${typed.list === id ? html` selected` : ""}>${name} (${AIM_WORDS[aim].toLowerCase()})</option>`,
  );
  return html`<div class="field"><label for="list">Which list</label><select id="list" name="list">${options}</select></div>`;
}
