import { html } from "hono/html";
import type { Shown } from "../../pages/index.ts";

/** The recovery codes, when they are made and never again. */
export function recoveryCodesPage(codes: readonly string[]): Shown {
  const body = html`<h1>Write these ten codes down. They are not shown again.</h1>
<p>Each opens your account once when every device is lost. Keep them on paper, apart from your devices. Codes you made before open nothing any more.</p>
<ol class="codes">${codes.map((code) => html`<li><code>${code}</code></li>`)}</ol>
<p class="actions"><a href="/account">I have written them down</a></p>`;
  return { title: "Your recovery codes", body };
}

/** A token for the command, when it is made and never again. */
export function accessTokenPage(token: string): Shown {
  const body = html`<h1>Copy this token. It is not shown again.</h1>
<p>Whoever has it can publish to your page, and do nothing else. Revoke it on your account’s page when you need it no more.</p>
<p><code>${token}</code></p>
<p class="actions"><a href="/account">Back to your account</a></p>`;
  return { title: "Your token", body };
}
