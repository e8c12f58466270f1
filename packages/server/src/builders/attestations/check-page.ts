import { type Attestation, shortDate } from "@paycurve/core/builders";
import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";
import { aboveForm, area, besideField, buildersPage, type Refused } from "../pages/index.ts";
import type { Asker } from "../requests/index.ts";

/** No credential of ours is near as long. */
export const LONGEST_CREDENTIAL = 40_000;

const WHAT_IT_TELLS =
  "A credential cannot be called back from whoever has it. Here is said whether this directory signed it, and whether whoever gave their word still stands by it.";

/** Where a credential is pasted. */
export function checkPage(asker: Asker | null, refused?: Refused): Html {
  const says = besideField(refused, "credential");
  const body = html`<h1>${says ? "This credential does not stand." : "Does this credential stand?"}</h1>
<p>${WHAT_IT_TELLS}</p>${aboveForm(refused)}
<form method="post" action="/attest/check">
${area({ name: "credential", label: "The credential", hint: "A long line of letters in three parts, with two dots.", value: refused?.typed.credential ?? "", refusal: says, isRequired: true, longest: LONGEST_CREDENTIAL })}
<button>Check</button></form>
<p>A program asks the credential’s own address (its <code>id</code>), which is no longer there once it was taken back, and checks the signature by <a href="/builders/keys.json">the keys</a>.</p>`;
  return buildersPage({ title: "Check a credential", body, asker });
}

/** What a credential says that stands. */
export function standsPage({ attester, system, statement, ...of }: Attestation, asker: Asker | null): Html {
  const day = shortDate(of.attestedAt.slice(0, 10));
  const body = html`<h1>It stands: ${attester.name} signed it on ${day}, as a ${attester.relation}.</h1>
<p>For <a href="${of.subject}">${of.subject}</a>. That they are who they say is not checked here.</p>
<p><strong>${system.name}</strong></p><p>${system.claim}</p><blockquote>${statement.split("\n").map((line) => html`<p>${line}</p>`)}</blockquote>
<p class="actions"><a href="/attest/check">Check another</a></p>`;
  return buildersPage({ title: "It stands", body, asker });
}
