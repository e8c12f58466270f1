import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";
import { buildersPage } from "../pages/index.ts";
import type { Asker } from "../requests/index.ts";
import { LINK_DAYS } from "./ask-attestation.ts";

/** A link as it was made. */
export interface LinkPage {
  readonly asker: Asker;
  readonly name: string;
  readonly link: string;
  /** Whether the letter left; null where none was to be sent. */
  readonly wasSent: boolean | null;
}

/**
 * The link to send on, when it is made and never again.
 *
 * Shape   whom it is for, the link → a document
 */
export function linkPage({ asker, name, link, wasSent }: LinkPage): Html {
  const body = html`<h1>Send this link to ${name}. It is not shown again.</h1>
${sentWords(wasSent)}<p><code>${link}</code></p>
<p>Whoever has it can sign once, within ${LINK_DAYS} days. Give it to nobody else, and do not open it for them: the word must be theirs.</p>
<p class="actions"><a href="/account/attestations">Back to your attestations</a></p>`;
  return buildersPage({ title: "Your link", body, asker });
}

function sentWords(wasSent: boolean | null): Html {
  if (wasSent === null) return html``;
  if (wasSent) return html`<p>It was sent to the address you typed, which is not kept.</p>`;
  return html`<p class="refusal" role="alert">The letter could not be sent. Send the link yourself.</p>`;
}
