import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";
import type { Asker } from "../requests/index.ts";
import { BUILDERS_STYLE_PATH } from "./builders-style.ts";

/** What a page of the directory shows. */
export interface BuildersPage {
  readonly title: string;
  readonly body: Html;
  /** Who is signed in; null for anyone. */
  readonly asker: Asker | null;
  /** What else stands in the head: a description, data for search engines, a script. */
  readonly head?: Html;
  /** Which of the pages that every page leads to this is, by its address. */
  readonly at?: string;
}

/**
 * A page of the directory: whole without script, linkable, the same for everyone but for who is signed in.
 *
 * Shape   a title, a body, who asks → a whole document
 */
export function buildersPage({ title, body, asker, head = html``, at }: BuildersPage): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}. Paycurve</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="${BUILDERS_STYLE_PATH}">
${head}
</head>
<body>
<a class="skip" href="#main">To what this page says</a>
<header><a class="name" href="/">Paycurve</a>
<nav aria-label="Builders">${navigation(asker, at)}</nav></header>
<main id="main">${body}</main>
<footer><nav aria-label="Paycurve">${pageLinks()}</nav>
<p>Each claim here says how it was verified and when. Nobody’s pay is in this directory.</p></footer>
</body>
</html>`;
}

/** The pages that need no directory; each is found in the market that the browser proposes. */
function pageLinks(): Html {
  return html`<a href="/">Stand</a><a href="/skills">Skills</a><a href="/my-market">My market</a><a href="/offers">Offers</a><a href="/evidence">Evidence</a><a href="/say">Say</a>`;
}

function navigation(asker: Asker | null, at: string | undefined): Html[] {
  return [...OF_ALL, ...(asker === null ? OF_VISITORS : ownPages(asker))].map(
    ([path, name]) => html`<a href="${path}"${path === at ? html` aria-current="page"` : ""}>${name}</a>`,
  );
}

type Named = readonly [path: string, name: string];

const OF_ALL: readonly Named[] = [
  ["/builders", "Builders"],
  ["/articles", "Articles"],
];

const OF_VISITORS: readonly Named[] = [
  ["/account/sign-in", "Sign in"],
  ["/account/join", "Join"],
];

function ownPages({ handle, isAdmin }: Asker): Named[] {
  return [
    ["/shortlists", "Shortlists"],
    ["/contacts", "Requests"],
    [`/builders/${handle}`, "Your page"],
    ["/account", "Account"],
    ...(isAdmin ? ([["/admin", "Admin"]] as const) : []),
  ];
}
