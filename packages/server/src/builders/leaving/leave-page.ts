import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";
import { buildersPage } from "../pages/index.ts";
import type { Asker } from "../requests/index.ts";

/**
 * How a builder leaves with everything, and arrives with what they left another directory with.
 *
 * Shape   who asks, why an upload was refused → a document
 */
export function leavePage(asker: Asker, refused?: string): Html {
  const body = html`<h1>Take your page to another directory.</h1>
<p>One signed file holds what you say of yourself, the systems you published, how and when each was verified, and what others signed for you here. Any other Paycurve server reads it.</p>
<p>What was signed for you in a directory before this one is not in it: only that directory can say that it was for you. Keep the export you left it with, and bring that one first.</p>
<p class="actions"><a href="/account/leave/export" download>Download your signed export</a></p>
<p>It names your mail address if you verified one, so keep it to yourself. Everything else that is kept of you here is in <a href="/account/export">the full export</a>. Nothing is deleted by leaving; that is <a href="/account/delete">a step of its own</a>.</p>
<section><h2>Bring an export from another directory.</h2>
<p>You see what would change before anything does.</p>
<form method="post" action="/account/arrive" enctype="multipart/form-data">
<div class="field"><label for="export">The file</label><input id="export" name="export" type="file" accept="application/json,.json" required${refused ? html` aria-invalid="true" aria-describedby="export-refusal"` : ""}>
${refused ? html`<p class="refusal" id="export-refusal">${refused}</p>` : ""}</div>
<button>Look at it</button></form></section>`;
  return buildersPage({ title: "Leave and arrive", body, asker });
}
