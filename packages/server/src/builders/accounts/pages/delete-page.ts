import { html } from "hono/html";
import { aboveForm, besideField, type FormPage, field } from "../../pages/index.ts";

/** Where somebody ends their account, and shows that they mean it. */
export function deletePage(handle: string): FormPage {
  return (refused) => {
    const body = html`<h1>Nothing of your account will be left.</h1>
<p>Your page, what you published and how it was verified, your articles, lists, requests and every way to sign in go at once, and nobody can bring them back. <a href="/account/export">Take everything with you first</a>.</p>
<form method="post" action="/account/delete">
${aboveForm(refused)}
${field({
  name: "handle",
  label: `Write ${handle} to show that you mean it`,
  value: refused?.typed.handle ?? "",
  refusal: besideField(refused, "handle"),
  isRequired: true,
  longest: 30,
})}
<button>Delete my account</button>
</form>
<p class="actions"><a href="/account">Keep it</a></p>`;
    return { title: "Delete your account", body };
  };
}
