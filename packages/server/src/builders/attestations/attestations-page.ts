import { shortDate } from "@paycurve/core/builders";
import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";
import { buildersPage, dayWords } from "../pages/index.ts";
import type { Asker } from "../requests/index.ts";
import type { ShownAttestation, ShownAttestations } from "./shown-attestations.ts";

/**
 * What others signed for a builder, each with who signed it where; of what was signed elsewhere it says so.
 *
 * Shape   a builder's attestations, who asks → a document
 */
export function attestationsPage({ handle, name, shown }: ShownAttestations, asker: Asker | null): Html {
  const people = shown.length === 1 ? "One attestation was" : `${shown.length} attestations were`;
  const body = html`<h1>${shown.length === 0 ? `Nobody has signed for ${name} yet.` : `${people} signed for ${name}.`}</h1>
<p>${shown.length === 0 ? html`<a href="/builders/${handle}">${name}</a> can send a link to people who saw a system run. What they sign stands here.` : html`<a href="/builders/${handle}">${name}</a> sent each of these people a link. That they are who they say is not checked here; their words are as they signed them.`} Whoever was given a credential <a href="/attest/check">checks here whether it stands</a>.</p>
${shown.map((one) => item(one, handle))}`;
  return buildersPage({ title: `Signed for ${name}`, body, asker });
}

function item(shown: ShownAttestation, handle: string): Html {
  const { attester, system, statement, attestedAt } = shown.attestation;
  const paragraphs = statement.split("\n").filter((line) => line.trim() !== "");
  return html`<section><h2>${attester.name}, ${attester.relation}</h2>
<p class="when">Signed ${shortDate(attestedAt.slice(0, 10))}. ${standing(shown, handle)}</p>
<p><strong>${system.name}</strong></p><p>${system.claim}</p>
<blockquote>${paragraphs.map((line) => html`<p>${line}</p>`)}</blockquote></section>`;
}

function standing({ carried, holds, id }: ShownAttestation, handle: string): Html {
  if (carried === null) {
    const changed = holds ? "" : "What is said of the system now is not what was signed. ";
    return html`${changed}<a href="/builders/${handle}/attestations/${id}" type="application/jwt">The signed credential</a>`;
  }
  const { origin, keySeenAt } = carried;
  if (keySeenAt === null) return html`Signed by ${origin}, not checked here.`;
  return html`Signed by ${origin}, whose key was found there on ${dayWords(keySeenAt)}; not checked here.`;
}
