import { ATTESTER_RELATIONS } from "@paycurve/core/builders";
import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";
import { besideField, buildersPage, dayWords, field, publishWords, type Refused } from "../pages/index.ts";
import type { Asker } from "../requests/index.ts";
import { LINK_DAYS } from "./ask-attestation.ts";
import type { OwnAttestation, OwnAttestations } from "./own-attestations.ts";

/** Whom a builder asked to bear their systems out. */
export interface OwnPage extends OwnAttestations {
  readonly asker: Asker;
  readonly now: Date;
  /** Where browsers find this directory. */
  readonly origin: string;
  readonly refused?: Refused;
}

/**
 * Where a builder asks people to bear out what they shipped.
 *
 * Shape   what was asked, what can be, what was refused → a document
 */
export function ownPage(page: OwnPage): Html {
  const { asker, asked, items } = page;
  const rows = asked.map((one) => row(one, page.now));
  const table = html`<div class="scroll"><table><thead><tr><th>Who</th><th>What of</th><th>Where it stands</th><td></td></tr></thead><tbody>${rows}</tbody></table></div>`;
  const body = html`<h1>People who saw it can bear it out.</h1>
<p>You name a colleague or a client and send them a link. They read what you say of one system, and sign it in their own words. Their name and words are then public on <a href="/builders/${asker.handle}/attestations">your attestations</a>.</p>
${asked.length === 0 ? html`<p class="facts">You have asked nobody yet.</p>` : table}
<section><h2>Ask somebody</h2>${items.length === 0 ? html`<p>No system of yours is public yet, and what they sign is about one. ${publishWords(page)}</p>` : askForm(page)}</section>`;
  return buildersPage({ title: "Attestations", body, asker });
}

function row({ id, name, relation, system, ...when }: OwnAttestation, now: Date): Html {
  return html`<tr><td>${name}, ${relation}</td><td>${system}</td><td>${standing(when, now)}</td>
<td><form method="post" action="/account/attestations/${id}/drop"><button class="quiet" aria-label="Take back what ${name} was asked">Take back</button></form></td></tr>`;
}

function standing(
  { expiresAt, signedAt, withdrawnAt }: Pick<OwnAttestation, "expiresAt" | "signedAt" | "withdrawnAt">,
  now: Date,
): string {
  if (withdrawnAt) return `They took it back on ${dayWords(withdrawnAt)}.`;
  if (signedAt) return `Signed on ${dayWords(signedAt)}.`;
  const day = dayWords(expiresAt);
  return expiresAt > now ? `Not signed yet; the link is good until ${day}.` : `The link ended on ${day}.`;
}

function askForm({ items, refused }: OwnPage): Html {
  const { typed = {} } = refused ?? {};
  const options = items.map(
    ({ itemId, system }) =>
      html`<option value="${itemId}"${itemId === typed.item ? html` selected` : ""}>${system}</option>`,
  );
  return html`<form method="post" action="/account/attestations">
<div class="field"><label for="item">Which system</label><select id="item" name="item"${besideField(refused, "item") ? html` aria-invalid="true" aria-describedby="item-refusal"` : ""}>${options}</select>${besideField(refused, "item") ? html`<p class="refusal" id="item-refusal">${besideField(refused, "item")}</p>` : ""}</div>
${field({ name: "name", label: "Their name", value: typed.name ?? "", refusal: besideField(refused, "name"), isRequired: true, longest: 100 })}
${relationChoice(typed.relation, "They were your", besideField(refused, "relation"))}
${field({
  name: "mail",
  label: "Their mail address, if the link shall be sent",
  type: "email",
  hint: `It is used once and not kept. The link is good for ${LINK_DAYS} days, and once.`,
  value: typed.mail ?? "",
  refusal: besideField(refused, "mail"),
  longest: 254,
})}<button>Make the link</button></form>`;
}

/**
 * Who somebody is to a builder, as a choice.
 *
 * Shape   what was chosen, its legend, what was refused → HTML
 */
export function relationChoice(chosen: string | undefined, legend: string, refusal?: string): Html {
  const choices = ATTESTER_RELATIONS.map(
    (relation) =>
      html`<label class="box"><input type="radio" name="relation" value="${relation}"${relation === (chosen ?? ATTESTER_RELATIONS[0]) ? html` checked` : ""}>${relation}</label>`,
  );
  return html`<fieldset><legend>${legend}</legend>${choices}${refusal ? html`<p class="refusal">${refusal}</p>` : ""}</fieldset>`;
}
