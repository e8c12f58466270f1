import type { Context } from "hono";
import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";
import type { BuildersEnv } from "../requests/index.ts";
import { buildersPage } from "./builders-page.ts";

/** What a page shows to one person. */
export interface Shown {
  readonly title: string;
  readonly body: Html;
  /** What else stands in the head. */
  readonly head?: Html;
  /** Which of the pages that every page leads to this is. */
  readonly at?: string;
}

/** What no cache keeps. */
export const UNKEPT = { "cache-control": "no-store" };

/** A page for one person's eyes, which no search engine lists. */
export function privateDocument(
  context: Context<BuildersEnv>,
  { title, body, head = html``, at }: Shown,
): Html {
  const unlisted = html`<meta name="robots" content="noindex">${head}`;
  return buildersPage({ title, body, asker: context.var.asker, head: unlisted, ...(at && { at }) });
}

/** Answers with one. */
export function privatePage(context: Context<BuildersEnv>, shown: Shown): Response | Promise<Response> {
  return context.html(privateDocument(context, shown), 200, UNKEPT);
}
