import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";
import {
  area,
  besideField,
  buildersPage,
  type Field,
  field,
  publishWords,
  type Refused,
} from "../pages/index.ts";
import type { Asker, FormFields } from "../requests/index.ts";

/** A form to be shown, anew or once more. */
export interface ProfileFormPage {
  readonly asker: Asker;
  readonly typed: FormFields;
  /** The field that was refused, and why. */
  readonly refused?: Refused;
  readonly wasSaved?: boolean;
  /** Whether an admin hides the page. */
  readonly isHidden?: boolean;
  /** Where browsers find this directory. */
  readonly origin: string;
}

/**
 * The form by which a builder says who they are.
 *
 * Shape   what was typed, what was refused of it → a document
 */
export function profileFormPage(page: ProfileFormPage): Html {
  const { asker, typed, refused, wasSaved = false, isHidden = false, origin } = page;
  const of = (name: string, label: string, more: Partial<Field> = {}) => ({
    ...more,
    name,
    label,
    value: typed[name] ?? "",
    refusal: besideField(refused, name),
  });
  const body = html`<h1>What your page says of you.</h1>
<p role="status">${wasSaved ? html`Saved. <a href="/builders/${asker.handle}">See your page</a>.` : ""}</p>
${isHidden ? html`<p>Your page is hidden from others. <a href="/account/standing">Read why, and what you can do</a>.</p>` : ""}
<p>Market, level, skills and systems come from your career file when you publish it; only what you marked there is on your page. ${publishWords({ origin })}</p>
<form method="post" action="/account/profile">
${field(of("name", "Name", { isRequired: true, longest: 100, autocomplete: "name" }))}
${field(of("headline", "What you build, in a line", { longest: 200 }))}
${area(of("about", "About you", { hint: "Markdown. Pictures are shown as links.", longest: 10_000 }))}
${box("openToHire", "Open to being hired", typed)}${box("openToCollaborate", "Open to working together", typed)}
${field(of("availability", "When you are free", { hint: "Such as: from March, two days a week", longest: 200 }))}
${field(of("languages", "Languages you work in", { hint: "With commas between them", longest: 400 }))}
${field(of("timeZone", "Time zone", { hint: "Such as Europe/London", longest: 60 }))}
${area(of("links", "Links", { hint: "One address a line, each beginning with https://", longest: 10_000 }))}
<button>Save</button></form>`;
  return buildersPage({ title: "Your page", body, asker });
}

function box(name: string, label: string, typed: FormFields): Html {
  return html`<label class="box"><input type="checkbox" name="${name}" value="yes"${typed[name] === "yes" ? html` checked` : ""}>${label}</label>`;
}
