import { html } from "hono/html";
import { aboveForm, besideField, type FormPage, field } from "../../pages/index.ts";
import { aboutPasskeys, PASSKEY_SCRIPT, passkeyButton } from "./passkey-button.ts";

/** Where somebody begins an account. */
export function joinPage(adminToken: string): FormPage {
  return (refused) => {
    const admin = refused?.typed.admin ?? adminToken;
    const hidden = admin === "" ? "" : html`<input type="hidden" name="admin" value="${admin}">`;
    const body = html`<h1>Join with a passkey or a password.</h1>
${aboutPasskeys()}
<form method="post" action="/account/join">
${aboveForm(refused)}${hidden}
${field({
  name: "handle",
  label: "What you are called here",
  hint: "The name in your page’s address. 3 to 30 of a to z, figures and hyphens. Others can see it.",
  value: refused?.typed.handle ?? "",
  refusal: besideField(refused, "handle"),
  autocomplete: "username",
  isRequired: true,
  longest: 30,
})}
${field({
  name: "email",
  label: "Your e-mail address, if you like",
  type: "email",
  hint: "You can sign in by it, and are told when somebody asks to talk. Nobody else sees it.",
  value: refused?.typed.email ?? "",
  refusal: besideField(refused, "email"),
  autocomplete: "email",
  longest: 254,
})}
${passkeyButton("join", "Join with a passkey")}
${field({
  name: "password",
  label: "A password, if you take no passkey",
  type: "password",
  hint: "At least 12 characters. Four words that do not belong together are easily kept in mind.",
  refusal: besideField(refused, "password"),
  autocomplete: "new-password",
  longest: 128,
})}
<button class="quiet">Join with the password</button>
</form>
<p>You have an account? <a href="/account/sign-in">Sign in</a>.</p>`;
    return { title: "Join", body, head: PASSKEY_SCRIPT, at: "/account/join" };
  };
}
