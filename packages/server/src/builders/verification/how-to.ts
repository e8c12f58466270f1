import type { ProofSettings } from "@paycurve/market/proof";
import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";
import { domainFile } from "./check-domain.ts";
import { proofLine } from "./proof-line.ts";
import type { KeptVerification } from "./settle-check.ts";

/**
 * What its owner does so that a verification holds, and goes on holding.
 *
 * Shape   a verification, settings for tests alone → HTML, its words escaped
 */
export function howTo({ method, subject, token }: KeptVerification, settings: Partial<ProofSettings>): Html {
  const line = html`<pre>${proofLine(token)}</pre>`;
  if (method === "domain")
    return html`<p>Put this line into the file ${domainFile(subject, settings)}, or into a TXT record of ${subject}, and leave it there:</p>${line}`;
  if (method === "repository")
    return html`<p>Put this line into a file named <code>.paycurve</code> on the default branch of ${subject}, and leave it there:</p>${line}`;
  if (method === "address")
    return html`<p>A letter went to ${subject}. Open the link in it while you are signed in here.</p>`;
  return html``;
}
