import { html } from "hono/html";
import type { Html } from "../../../plain/index.ts";
import { aboveForm, area, besideField, dayWords, type FormPage, type Refused } from "../../pages/index.ts";
import type { OwnHidden } from "./own-standing.ts";

/**
 * What of one's own others do not see, why, and how to say something against it.
 *
 * Shape   what is hidden → a page of forms
 */
export function standingPage(hidden: readonly OwnHidden[]): FormPage {
  return (refused) => {
    const title = ["Nothing of yours is hidden.", "One thing of yours is hidden from others."][hidden.length];
    const body = html`<h1>${title ?? `${hidden.length} things of yours are hidden from others.`}</h1>
${aboveForm(refused)}${hidden.map((one) => section(one, refused))}<p class="actions"><a href="/account">To your account</a></p>`;
    return { title: "Your standing", body };
  };
}

function section(hidden: OwnHidden, refused: Refused | null): Html {
  const { about, title, hiddenAt, because, appeal } = hidden;
  const day = dayWords(hiddenAt);
  const name = about === "profile" ? "Your page, and with it your articles" : `Your article “${title}”`;
  const said = html`<p>An admin reads what you said against it:</p><blockquote>${appeal}</blockquote>`;
  return html`<section><h2>${name}, since ${day}</h2><p>Because, as the admin says:</p><blockquote>${because}</blockquote>
${appeal === null ? appealForm(hidden, refused) : said}</section>`;
}

function appealForm({ aboutId }: OwnHidden, refused: Refused | null): Html {
  const mine = refused?.typed.id === aboutId ? refused : null;
  return html`<form method="post" action="/account/standing"><input type="hidden" name="id" value="${aboutId}">
${area({ name: "note", label: "What speaks against it", hint: "You can say it once.", isRequired: true, longest: 1000, value: mine?.typed.note ?? "", refusal: besideField(mine, "note") })}
<button>Appeal</button></form>`;
}
