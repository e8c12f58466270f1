import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";
import { buildersPage } from "../pages/index.ts";
import type { Asker } from "../requests/index.ts";
import type { OpenedLink } from "./open-link.ts";
import type { SignedAttestation } from "./sign-attestation.ts";

const UNLISTED = html`<meta name="robots" content="noindex">`;

/**
 * What somebody sees who just signed: where it stands, and once how to take it back.
 *
 * Shape   what came of signing, who asks → a document
 */
export function signedPage({ handle, withdrawLink }: SignedAttestation, asker: Asker | null): Html {
  const body = html`<h1>It is signed, and stands under your name.</h1>
<p>Anyone can read it at <a href="/builders/${handle}/attestations">/builders/${handle}/attestations</a>. The link you were sent opens nothing any more.</p>
<section><h2>Keep this link if you may want to take it back. It is not shown again.</h2>
<p><code>${withdrawLink}</code></p></section>`;
  return buildersPage({ title: "Signed", body, asker, head: UNLISTED });
}

/**
 * Where somebody takes their word back: a press of a button, for programs that look through letters open links too.
 *
 * Shape   what a link leads to, its secret, who asks → a document
 */
export function withdrawPage(
  { attestation, builder, item }: OpenedLink,
  { secret, asker }: { readonly secret: string; readonly asker: Asker | null },
): Html {
  const body = html`<h1>Do you take your word back?</h1>
<p>${attestation.name} signed that ${builder} shipped “${item.system}”. If you take it back, your words and your signature are deleted here, and it is no longer borne out by you. Copies of the credential that somebody took before count for nothing here. ${builder} still sees that you signed and took it back; nobody else does.</p>
<form method="post" action="/attest/withdraw/${encodeURIComponent(secret)}"><button>Take it back</button></form>`;
  return buildersPage({ title: "Take it back", body, asker, head: UNLISTED });
}

/** What somebody sees who took their word back. */
export function withdrawnPage(asker: Asker | null): Html {
  const body = html`<h1>You took your word back.</h1><p>What you signed is no longer kept here.</p>`;
  return buildersPage({ title: "Taken back", body, asker, head: UNLISTED });
}
