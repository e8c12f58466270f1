import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";
import type { Field } from "./field.ts";

/**
 * Several lines to type in, under their label; a refusal stands beside them and is spoken with them.
 *
 * Shape   a field → HTML, its words escaped
 */
export function area(of: Omit<Field, "type" | "autocomplete">): Html {
  const { name, label, hint, refusal, value = "", longest = 10_000 } = of;
  const beside = [hint && `${name}-hint`, refusal && `${name}-refusal`].filter(Boolean).join(" ");
  return html`<div class="field"><label for="${name}">${label}</label>
${hint ? html`<small id="${name}-hint">${hint}</small>` : ""}<textarea id="${name}" name="${name}" maxlength="${longest}"${of.isRequired ? html` required` : ""}${beside ? html` aria-describedby="${beside}"` : ""}${refusal ? html` aria-invalid="true"` : ""}>
${value}</textarea>
${refusal ? html`<p class="refusal" id="${name}-refusal">${refusal}</p>` : ""}</div>`;
}
