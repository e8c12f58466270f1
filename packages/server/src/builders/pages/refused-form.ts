import { capitalised, InputError } from "@paycurve/core";
import type { Context } from "hono";
import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";
import { statusOf, tellWait } from "../../refusals/index.ts";
import type { BuildersEnv, FormFields } from "../requests/index.ts";
import { privateDocument, type Shown, UNKEPT } from "./private-page.ts";

/** What was typed into a form that is shown again, and why. */
export interface Refused {
  readonly typed: FormFields;
  /** The field to mend; the form as a whole where none is to blame. */
  readonly field: string;
  /** A sentence, without the name of the field beside which it stands. */
  readonly says: string;
}

/** A form's page, before anything was typed or after it was refused. */
export type FormPage = (refused: Refused | null) => Shown;

/** Refusals that something typed can mend though no field alone is to blame. */
const OF_THE_WHOLE = [
  "account.not-opened",
  "account.too-many",
  "account.confirmation",
  "account.tokens",
  "admin.last",
];

const UNPROCESSABLE = 422;

/**
 * Does what a form asks, or shows it again with what was typed and why it was refused.
 *
 * Shape   a request, the form's document, the deed → the deed's answer, or the document with 422 (429 when there were too
 *         many)
 * Errors  whatever the deed throws that nothing typed can mend
 */
export async function answered(
  context: Context<BuildersEnv>,
  again: (refused: Refused) => Html | Promise<Html>,
  deed: () => Response | Promise<Response>,
): Promise<Response> {
  try {
    return await deed();
  } catch (error) {
    if (!isMendable(error)) throw error;
    const document = await again(await refusedBy(context, error));
    tellWait(context, error);
    return context.html(document, statusOf(error) === 429 ? 429 : UNPROCESSABLE, UNKEPT);
  }
}

/** The same for a form that stands on a page for one person. */
export function answerForm(
  context: Context<BuildersEnv>,
  page: (refused: Refused) => Shown | Promise<Shown>,
  deed: () => Response | Promise<Response>,
): Promise<Response> {
  return answered(context, async (refused) => privateDocument(context, await page(refused)), deed);
}

/** What is said beside one field, if it was that one. */
export function besideField(refused: Refused | null | undefined, name: string): string | undefined {
  return refused?.field === name ? refused.says : undefined;
}

/** What is said where no single line is to mend: above a form refused as a whole, or over what it is about. */
export function aboveForm(refused: Refused | null | undefined, of = "form"): Html {
  return refused?.field === of ? html`<p class="refusal" role="alert">${refused.says}</p>` : html``;
}

function isMendable(error: unknown): error is InputError {
  return (
    error instanceof InputError &&
    (typeof error.details.field === "string" || OF_THE_WHOLE.includes(error.code))
  );
}

async function refusedBy(context: Context, { message, details }: InputError): Promise<Refused> {
  const typed = Object.fromEntries(new URLSearchParams(await context.req.text()));
  const field = typeof details.field === "string" ? details.field : "form";
  const says = message.startsWith(`${field}: `) ? message.slice(field.length + 2) : message;
  return { typed, field, says: capitalised(says) };
}
