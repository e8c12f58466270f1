import { html } from "hono/html";
import { aboveForm, area, besideField, type FormPage } from "../../pages/index.ts";
import { REASON_NAMES, REASONS } from "./reasons.ts";
import type { Reported } from "./reported.ts";

/**
 * The form by which somebody says that a page should not be here.
 *
 * Shape   what is reported → a page, with what was typed where it was refused
 */
export function reportPage({ about, name, path }: Reported): FormPage {
  return (refused) => {
    const chosen = refused?.typed.reason;
    const reasons = REASON_NAMES.map(
      (reason) =>
        html`<label class="box"><input type="radio" name="reason" value="${reason}" required${reason === chosen ? html` checked` : ""}>${REASONS[reason]}</label>`,
    );
    const body = html`<h1>Report <a href="${path}">${name}</a>.</h1>
<p>An admin of this directory reads it and decides whether this ${about} stays. Whom it is about does not learn who sent it.</p>
${aboveForm(refused)}
<form method="post" action="${path}/report">
<fieldset><legend>What is wrong with it</legend>${reasons}${aboveForm(refused, "reason")}</fieldset>
${area({ name: "note", label: "What an admin should know", hint: "May be left empty.", longest: 1000, value: refused?.typed.note ?? "", refusal: besideField(refused, "note") })}
<button>Send the report</button></form>`;
    return { title: `Report ${name}`, body };
  };
}

/** That a report arrived. */
export function sentPage({ name, path }: Reported) {
  const body = html`<h1>Your report is with the admins.</h1><p class="actions"><a href="${path}">Back to ${name}</a></p>`;
  return { title: "Reported", body };
}
