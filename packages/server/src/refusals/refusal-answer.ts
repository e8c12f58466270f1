import { PaycurveError } from "@paycurve/core";
import type { Context } from "hono";
import { html } from "hono/html";
import { type Html, plainPage } from "../plain/index.ts";
import { type Refusal, refusalOf } from "./refusal.ts";
import { statusOf } from "./status-of.ts";

/** What everything here may be asked with. */
export const ALLOWED_METHODS = ["GET", "HEAD"] as const;

/**
 * Says no: as JSON to a program that asks the API, as a page to anyone else.
 *
 * Shape   the request, what was thrown, pages to go on to → the answer, with its status
 */
export function refusalAnswer(
  context: Context,
  error: unknown,
  pages: readonly string[],
): Response | Promise<Response> {
  const [status, refusal] = [statusOf(error), refusalOf(error)];
  context.header("cache-control", "no-cache");
  tellWait(context, error);
  if (status === 405) context.header("allow", ALLOWED_METHODS.join(", "));
  if (isForPrograms(context.req.path)) return context.json({ error: refusal }, status);
  const title = TITLES[status] ?? "This cannot be answered";
  const body = html`<h1>${title}.</h1>${meant(refusal)}<p>These are here:</p><ul>${pages.map(wayOn)}</ul>`;
  return context.html(plainPage({ title, body }), status);
}

function wayOn(page: string): Html {
  return html`<li><a href="${page}">${page}</a></li>`;
}

function meant({ code, message, nearest }: Refusal): Html {
  if (nearest !== undefined) return html`<p>Did you mean <a href="${nearest}">${nearest}</a>?</p>`;
  return code === "path.unknown" ? html`` : html`<p>${message}</p>`;
}

/** Says in a header how long whoever did too much has to wait. */
export function tellWait(context: Context, error: unknown): void {
  const wait = error instanceof PaycurveError ? error.details.waitSeconds : undefined;
  if (typeof wait === "number") context.header("retry-after", String(wait));
}

/** Whether an address belongs to the API. */
export function isForPrograms(path: string): boolean {
  return path.startsWith("/api/");
}

const TITLES: Readonly<Record<number, string>> = {
  404: "There is no such page",
  405: "Here is only something to read",
  414: "This address is too long",
  429: "That is too much at once",
  500: "Something went wrong",
  503: "The directory is closed just now",
};
