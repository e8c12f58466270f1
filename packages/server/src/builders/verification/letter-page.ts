import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";
import { buildersPage } from "../pages/index.ts";
import type { Asker } from "../requests/index.ts";

/**
 * Where the link of a letter leads: a press of a button, for programs that look through letters open links too.
 *
 * Shape   who asks, the link's secret → a document
 */
export function letterPage(asker: Asker, secret: string): Html {
  const body = html`<h1>Is the address yours?</h1>
<p>You are signed in as ${asker.handle}. Only the part after the @ is shown to others.</p>
<form method="post" action="/account/verification/letter/${encodeURIComponent(secret)}"><button>Yes, it is mine</button></form>`;
  return buildersPage({ title: "Your address", body, asker });
}
