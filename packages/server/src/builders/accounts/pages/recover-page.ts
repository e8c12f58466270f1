import { html } from "hono/html";
import { aboveForm, besideField, type FormPage, field } from "../../pages/index.ts";

/** Where somebody who lost every other way opens their account by a code they wrote down. */
export const recoverPage: FormPage = (refused) => {
  const body = html`<h1>A recovery code opens your account once.</h1>
<p>It is one of the ten codes you wrote down. Every browser that is signed in is signed out by it; then make a new passkey.</p>
<form method="post" action="/account/recover">
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
  name: "code",
  label: "A recovery code",
  refusal: besideField(refused, "code"),
  isRequired: true,
  longest: 100,
})}
<button>Open my account</button>
</form>`;
  return { title: "Recover your account", body };
};
