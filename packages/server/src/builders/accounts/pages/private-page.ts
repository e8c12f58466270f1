import type { Context } from "hono";
import { html } from "hono/html";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Html } from "../../../plain/index.ts";
import { buildersPage } from "../../pages/index.ts";
import type { BuildersEnv } from "../../requests/index.ts";

/** A page about one account, for its owner's eyes. */
export interface PrivatePage {
  readonly title: string;
  readonly body: Html;
  readonly status?: ContentfulStatusCode;
}

/** Where the script that speaks with passkeys is served; the pages are whole without it. */
const PASSKEYS_SCRIPT = "/builders/passkeys.js";

/** Answers with a page that no cache keeps and no search engine lists. */
export function privatePage(
  context: Context<BuildersEnv>,
  { title, body, status = 200 }: PrivatePage,
): Response | Promise<Response> {
  context.header("cache-control", "no-store");
  const head = html`<meta name="robots" content="noindex"><script type="module" src="${PASSKEYS_SCRIPT}"></script>`;
  return context.html(buildersPage({ title, body, asker: context.var.asker, head }), status);
}
