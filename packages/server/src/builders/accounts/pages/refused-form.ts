import { InputError } from "@paycurve/core";
import type { Context } from "hono";
import { html } from "hono/html";
import type { Html } from "../../../plain/index.ts";
import { statusOf, tellWait } from "../../../refusals/index.ts";
import type { BuildersEnv, FormFields } from "../../requests/index.ts";
import { privatePage } from "./private-page.ts";

/** What was typed into a form that is shown again, and why. */
export interface Refused {
  readonly typed: FormFields;
  /** The field to mend; the form as a whole where none is to blame. */
  readonly field: string;
  readonly says: string;
}

/** A form's page, before anything was typed or after it was refused. */
export type FormPage = (refused: Refused | null) => Shown;

/** What a page shows. */
export interface Shown {
  readonly title: string;
  readonly body: Html;
}

/** Refusals that something typed can mend. */
const MENDABLE = [
  "form.field",
  "account.handle",
  "account.not-opened",
  "account.too-many",
  "account.admin-token",
  "account.confirmation",
  "account.tokens",
  "admin.last",
];

const UNPROCESSABLE = 422;

/**
 * Does what a form asks, or shows the form again with what was typed and why it was refused.
 *
 * Shape   a request, the form's page, the deed → the deed's answer, or the page with 422 (429 when there were too many)
 */
export async function answerForm(
  context: Context<BuildersEnv>,
  page: (refused: Refused) => Shown | Promise<Shown>,
  deed: () => Promise<Response>,
): Promise<Response> {
  try {
    return await deed();
  } catch (error) {
    if (!(error instanceof InputError) || !MENDABLE.includes(error.code)) throw error;
    tellWait(context, error);
    const status = statusOf(error) === 429 ? 429 : UNPROCESSABLE;
    return privatePage(context, { ...(await page(await refusedBy(context, error))), status });
  }
}

/** What is said beside one field, if it was that one. */
export function besideField(refused: Refused | null, name: string): string | undefined {
  return refused?.field === name ? refused.says : undefined;
}

/** What is said above a form that was refused as a whole. */
export function aboveForm(refused: Refused | null): Html {
  return refused?.field === "form" ? html`<p class="refusal" role="alert">${refused.says}</p>` : html``;
}

async function refusedBy(context: Context, { message, details }: InputError): Promise<Refused> {
  const field = typeof details.field === "string" ? details.field : "form";
  const says = message.startsWith(`${field}: `) ? message.slice(field.length + 2) : message;
  const typed = Object.fromEntries(new URLSearchParams(await context.req.text()));
  return { typed, field, says: says.charAt(0).toUpperCase() + says.slice(1) };
}
