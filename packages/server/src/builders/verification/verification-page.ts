import { VERIFIED_BUILDER_RULE } from "@paycurve/core/builders";
import type { CalendarDate } from "@paycurve/core/calendar";
import type { ProofSettings } from "@paycurve/market/proof";
import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";
import {
  besideField,
  buildersPage,
  dayWords,
  field,
  publishWords,
  type Refused,
  verificationMark,
} from "../pages/index.ts";
import { verificationOf } from "../profiles/index.ts";
import type { Asker } from "../requests/index.ts";
import { LOOKED_AT } from "./check-now.ts";
import { howTo } from "./how-to.ts";
import type { OwnClaim } from "./own-verifications.ts";
import { ASKABLE } from "./read-subject.ts";
import type { KeptVerification } from "./settle-check.ts";

/** What somebody sees of their own verifications. */
export interface VerificationPage {
  readonly asker: Asker;
  readonly claims: readonly OwnClaim[];
  readonly today: CalendarDate;
  /** Where browsers find this directory. */
  readonly origin: string;
  readonly settings: Partial<ProofSettings>;
  /** A form that was refused, and why. */
  readonly refused?: Refused;
}

/**
 * Where a builder has claims verified: each with what bears it out and what is to be done.
 *
 * Shape   claims, what was refused → a document
 */
export function verificationPage(page: VerificationPage): Html {
  const { claims, asker } = page;
  const body = html`<h1>What bears your claims out.</h1>
<p>Others see each method with the day it was last checked. A domain and a repository are looked at again every month, an address each year; what is no longer found is no longer shown.</p>
<p>${VERIFIED_BUILDER_RULE}</p>
${claims.map((claim) => claimSection(claim, page))}
${claims.some(({ itemId }) => itemId !== null) ? "" : html`<section><h2>No system is public on your page yet.</h2><p>Until one is, only who you are can be verified. ${publishWords(page)}</p></section>`}
<section><h2>Have something verified</h2>${askForm(page)}
<p>Somebody who saw a system run can bear it out too: <a href="/account/attestations">ask a colleague or client</a>.</p></section>`;
  return buildersPage({ title: "Verification", body, asker });
}

function claimSection({ system, verifications }: OwnClaim, page: VerificationPage): Html {
  const shown = verifications.map((one) => verificationItem(one, page));
  return html`<section><h2>${system}</h2>
${shown.length === 0 ? html`<p class="facts">Nothing bears this out yet.</p>` : html`<ul class="marks">${shown}</ul>`}</section>`;
}

function verificationItem(kept: KeptVerification, { today, settings }: VerificationPage): Html {
  const { id, method, heldSince, triedAt, says } = kept;
  const action = `/account/verification/${id}`;
  const which = html`<span class="aside">: ${method} ${kept.subject}</span>`;
  const last = triedAt === null ? "" : html`<p>${dayWords(triedAt)}: ${says}</p>`;
  const check = html`<form method="post" action="${action}/check"><button>Check now${which}</button></form>`;
  return html`<li>${verificationMark(verificationOf(kept), today)}
${last}${heldSince === null ? howTo(kept, settings) : LOOKED_AT.includes(method) ? html`<details><summary>What has to stay there</summary>${howTo(kept, settings)}</details>` : ""}
${LOOKED_AT.includes(method) ? check : ""}${method === "person" ? html`<p>Taken back, what they signed is deleted here too.</p>` : ""}<form method="post" action="${action}/drop"><button class="quiet">Take back${which}</button></form></li>`;
}

function askForm({ claims, refused }: VerificationPage): Html {
  const typed = refused?.typed ?? {};
  const option = (value: string, label: string, name: string): Html =>
    html`<option value="${value}"${typed[name] === value ? html` selected` : ""}>${label}</option>`;
  return html`<form method="post" action="/account/verification">
<div class="field"><label for="item">Which claim</label><select id="item" name="item">${claims.map(({ itemId, system }) => option(itemId ?? "", system, "item"))}</select></div>
<div class="field"><label for="method">By what</label><select id="method" name="method">${ASKABLE.map((method) => option(method, METHOD_WORDS[method], "method"))}</select></div>
${field({
  name: "subject",
  label: "Which one",
  hint: "Such as ada.example.org, https://github.com/ada/triage or ada@example.org",
  value: typed.subject ?? "",
  refusal: besideField(refused, "subject"),
  isRequired: true,
  longest: 300,
})}${refused && refused.field !== "subject" ? html`<p class="refusal" role="alert">${refused.says}</p>` : ""}
<button>Ask</button></form>`;
}

const METHOD_WORDS: Readonly<Record<(typeof ASKABLE)[number], string>> = {
  domain: "A domain you control",
  repository: "A public repository you can write to",
  address: "A mail address you read",
};
