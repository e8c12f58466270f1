import { html } from "hono/html";
import { aboveForm, besideField, type FormPage, field } from "../../pages/index.ts";
import { aboutPasskeys, PASSKEY_SCRIPT, passkeyButton } from "./passkey-button.ts";

/** Where somebody opens their account; `isAgain` where they are signed in and what they do asks to be sure it is they. */
export function signInPage(isAgain: boolean): FormPage {
  return (refused) => {
    const title = isAgain ? "Sign in again" : "Sign in";
    const why = isAgain
      ? html`<p>What you were about to do changes how your account is opened, or ends it. Show that it is you, then do it.</p>`
      : "";
    const body = html`<h1>${title}.</h1>
${why}
<form method="post" action="/account/sign-in">
${passkeyButton("sign-in", "Sign in with a passkey")}
${aboveForm(refused)}
${field({
  name: "name",
  label: "Your handle or e-mail address",
  value: refused?.typed.name ?? "",
  refusal: besideField(refused, "name"),
  autocomplete: "username",
  isRequired: true,
  longest: 254,
})}
${field({
  name: "password",
  label: "Your password",
  type: "password",
  refusal: besideField(refused, "password"),
  autocomplete: "current-password",
  isRequired: true,
  longest: 128,
})}
<button class="quiet">Sign in with the password</button>
</form>
${aboutPasskeys()}
<p>You have lost every device, or the password? <a href="/account/recover">A recovery code opens your account</a>.</p>
<p>You have no account? <a href="/account/join">Join</a>.</p>`;
    return { title, body, head: PASSKEY_SCRIPT, at: "/account/sign-in" };
  };
}
