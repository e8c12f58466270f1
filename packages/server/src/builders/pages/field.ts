import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";

/** A question of a form, with what was typed and why it was refused. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly type?: "text" | "email" | "password" | "url" | "date";
  readonly hint?: string;
  readonly value?: string;
  readonly refusal?: string | undefined;
  /** What a browser may fill in, by the names of HTML. */
  readonly autocomplete?: string;
  readonly isRequired?: boolean;
  readonly longest?: number;
}

/**
 * One line to type in, under its label; a refusal stands beside it and is spoken with it.
 *
 * Shape   a field → HTML, its words escaped
 */
export function field(of: Field): Html {
  const { name, label, hint, refusal, type = "text", value = "", autocomplete = "off", longest = 200 } = of;
  const beside = [hint && `${name}-hint`, refusal && `${name}-refusal`].filter(Boolean).join(" ");
  return html`<div class="field"><label for="${name}">${label}</label>
${hint ? html`<small id="${name}-hint">${hint}</small>` : ""}<input id="${name}" name="${name}" type="${type}" value="${type === "password" ? "" : value}" autocomplete="${autocomplete}" maxlength="${longest}"${of.isRequired ? html` required` : ""}${beside ? html` aria-describedby="${beside}"` : ""}${refusal ? html` aria-invalid="true"` : ""}>
${refusal ? html`<p class="refusal" id="${name}-refusal">${refusal}</p>` : ""}</div>`;
}
