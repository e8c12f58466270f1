import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";
import { area, besideField, buildersPage, field, type Refused } from "../pages/index.ts";
import type { Asker } from "../requests/index.ts";
import { builderAddress } from "./attestation-of.ts";
import { claimOf } from "./claim-of.ts";
import type { OpenedLink } from "./open-link.ts";
import { relationChoice } from "./own-page.ts";
import { shownMark } from "./sign-form.ts";

/** What somebody is asked to sign. */
export interface SignPage {
  readonly opened: OpenedLink;
  readonly secret: string;
  readonly origin: string;
  readonly asker: Asker | null;
  readonly refused?: Refused;
}

/**
 * Exactly what somebody would sign, who asks, and where it will be seen; they need no account.
 *
 * Shape   what a link leads to, what was refused → a document
 */
export function signPage(page: SignPage): Html {
  const { opened, origin, asker } = page;
  const { handle, builder, item } = opened;
  const address = builderAddress(origin, handle);
  const proofs = item.proof.map(
    (link) => html`<li><a rel="nofollow ugc noopener" href="${link}">${link}</a></li>`,
  );
  const body = html`<h1>${builder} asks you to bear this out.</h1>
<p>${builder} (<a href="/builders/${handle}">${address}</a>) says they shipped:</p>
<blockquote><p><strong>${item.system}</strong></p><p>${claimOf(item)}</p>${proofs.length > 0 ? html`<ul>${proofs}</ul>` : ""}</blockquote>
<p>If you know that it is so, sign it in your own words. If you do not, close this page: nothing is noted.</p>
<section><h2>Your name becomes public.</h2>
<p>Your name, that you were their colleague or client, and your words will stand at <a href="/builders/${handle}/attestations">${address}/attestations</a> for anyone to read, and in a credential that this server signs and ${builder} may take with them. Nothing else of you is kept. You get a link by which you can take it back.</p>
${asker?.handle === handle ? html`<p class="refusal">You are signed in as ${handle}. Nobody bears out their own work: send the link on.</p>` : signForm(page)}</section>`;
  const head = html`<meta name="robots" content="noindex">`;
  return buildersPage({ title: `${builder} asks you`, body, asker, head });
}

function signForm({ opened, secret, origin, refused }: SignPage): Html {
  const { attestation, builder } = opened;
  const typed = refused?.typed ?? { name: attestation.name, relation: attestation.relation };
  return html`${besideField(refused, "form") ? html`<p class="refusal" role="alert">${besideField(refused, "form")}</p>` : ""}
<form method="post" action="/attest/${encodeURIComponent(secret)}"><input type="hidden" name="shown" value="${shownMark({ ...opened, origin })}">
${field({ name: "name", label: "Your name", value: typed.name ?? "", refusal: besideField(refused, "name"), isRequired: true, longest: 100, autocomplete: "name" })}
${relationChoice(typed.relation, `To ${builder} you were a`, besideField(refused, "relation"))}
${area({ name: "statement", label: "What you saw", hint: "What you worked on together, and how you know that what stands above is so.", value: typed.statement ?? "", refusal: besideField(refused, "statement"), isRequired: true, longest: 2000 })}
<button>Sign it</button></form>`;
}
