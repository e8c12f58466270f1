import { html } from "hono/html";
import { aboveForm, type FormPage } from "../../pages/index.ts";

/** Where the link in a letter leads: a form, because programs that look at letters open links too. */
export function confirmPage(token: string): FormPage {
  return (refused) => {
    const body = html`<h1>Is this your address?</h1>
<form method="post" action="/account/confirm">
${aboveForm(refused)}
<input type="hidden" name="token" value="${token}">
<p>By this the address the letter came to is put on your account.</p>
<button>It is mine</button>
</form>`;
    return { title: "Confirm your address", body };
  };
}
