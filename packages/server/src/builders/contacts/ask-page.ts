import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";
import { aboveForm, area, besideField, buildersPage, type Refused } from "../pages/index.ts";
import type { Asker, FormFields } from "../requests/index.ts";
import { AIMS } from "../store/schema/index.ts";

/** Somebody to be asked. */
export interface AskPage {
  readonly builder: string;
  readonly asker: Asker;
  readonly typed?: FormFields;
  readonly refused?: Refused;
}

const AIM_LABELS = { hire: "to hire them", collaborate: "to work with them" };

/**
 * The form by which a builder is asked to talk.
 *
 * Shape   whom, what was typed, what was refused → a whole document
 */
export function askPage({ builder, asker, typed = {}, refused }: AskPage): Html {
  const chosen = typed.aim ?? AIMS[0];
  const aims = AIMS.map(
    (aim) =>
      html`<label class="box"><input type="radio" name="aim" value="${aim}"${aim === chosen ? html` checked` : ""}>${AIM_LABELS[aim]}</label>`,
  );
  const body = html`<h1>Ask <a href="/builders/${builder}">${builder}</a> to talk.</h1>
<p>They see your name here, what you write, and nothing else. Only if they accept do you learn each other’s addresses.</p>
${aboveForm(refused, "builder")}
<form method="post" action="/contacts/new"><input type="hidden" name="builder" value="${builder}">
<fieldset><legend>You would like</legend>${aims}</fieldset>
${area({ name: "message", label: "What about", hint: "What you build, and what you want of them.", isRequired: true, longest: 2000, value: typed.message ?? "", refusal: besideField(refused, "message") })}
<button>Ask</button></form>`;
  return buildersPage({ title: `Ask ${builder} to talk`, body, asker });
}
