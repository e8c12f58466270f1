import { html } from "hono/html";
import type { Html } from "../../../plain/index.ts";

/** What a passkey does here: begins an account, opens one, or opens one's own from one more device. */
export type PasskeyDeed = "join" | "sign-in" | "add";

/** The script that speaks with passkeys; the pages are whole without it. */
export const PASSKEY_SCRIPT = html`<script type="module" src="/builders/passkeys.js"></script>`;

/** A button that the script shows where the browser knows passkeys; beside it stands what came of it. */
export function passkeyButton(deed: PasskeyDeed, label: string): Html {
  return html`<div class="within"><button type="button" data-passkey="${deed}" hidden>${label}</button>
<p class="refusal" role="status" data-passkey-says></p></div>`;
}

/** What a passkey is, for someone who never heard of one. */
export function aboutPasskeys(): Html {
  return html`<p>A passkey is a key that your phone or computer keeps for you. You open it as you unlock the device: by a finger, your face or its code. There is nothing to remember and nothing that a false page could ask you for, and this server never has it.</p>
<noscript><p>A passkey needs a script, which this browser does not run. A password works without.</p></noscript>`;
}
