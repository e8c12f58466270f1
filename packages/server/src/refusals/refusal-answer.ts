import { capitalised, PaycurveError } from "@paycurve/core";
import type { Context } from "hono";
import { html } from "hono/html";
import { type Html, plainPage } from "../plain/index.ts";
import { type Refusal, refusalOf } from "./refusal.ts";
import { statusOf } from "./status-of.ts";

/** What everything here may be asked with. */
export const ALLOWED_METHODS = ["GET", "HEAD"] as const;

/** How whoever is refused goes on. */
export interface WaysOn {
  /** Pages by their addresses, each with what it is called, or its address again. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Makes the page; a plain one where nothing is said. */
  readonly document?: (page: { readonly title: string; readonly body: Html }) => Html;
}

/**
 * Says no: as JSON to a program that asks the API, as a page to anyone else.
 *
 * Shape   the request, what was thrown, ways to go on → the answer, with its status
 */
export function refusalAnswer(
  context: Context,
  error: unknown,
  { pages = {}, document = plainPage }: WaysOn,
): Response | Promise<Response> {
  const [status, refusal] = [statusOf(error), refusalOf(error)];
  context.header("cache-control", "no-cache");
  tellWait(context, error);
  if (status === 405) context.header("allow", ALLOWED_METHODS.join(", "));
  if (isForPrograms(context.req.path)) return context.json({ error: refusal }, status);
  const title = TITLES[status] ?? "This cannot be answered";
  const body = html`<h1>${title}.</h1>${meant(refusal, status)}${waysOn(Object.entries(pages))}`;
  return context.html(document({ title, body }), status);
}

function waysOn(pages: readonly [string, string][]): Html {
  if (pages.length === 0) return html``;
  const lines = pages.map(([page, name]) => html`<li><a href="${page}">${name}</a></li>`);
  return html`<p>These are here:</p><ul class="ways-on">${lines}</ul>`;
}

/** What is told first: the name of what is to be mended, which helps where an address was typed. */
const FIELD = /^[a-z]+: /;

function meant({ code, message, nearest }: Refusal, status: number): Html {
  if (nearest !== undefined) return html`<p>Did you mean <a href="${nearest}">${nearest}</a>?</p>`;
  if (code === "path.unknown") return html``;
  return html`<p>${capitalised(status === 400 ? message : message.replace(FIELD, ""))}</p>`;
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
  401: "Sign in first",
  403: "Nothing was changed",
  404: "There is no such page",
  405: "Here is only something to read",
  413: "This is too long",
  414: "This address is too long",
  429: "That is too much at once",
  500: "Something went wrong",
  503: "The directory is closed just now",
};
