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
}

/**
 * A page of the directory: whole without script, linkable, the same for everyone but for who is signed in.
 *
 * Shape   a title, a body, who asks → a whole document
 */
export function buildersPage({ title, body, asker, head = html`` }: BuildersPage): Html {
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
<nav aria-label="Builders">${asker === null ? visitorLinks() : ownLinks(asker)}</nav></header>
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

function visitorLinks(): Html {
  return html`<a href="/builders">Builders</a><a href="/articles">Articles</a><a href="/account/sign-in">Sign in</a><a href="/account/join">Join</a>`;
}

function ownLinks({ handle, isAdmin }: Asker): Html {
  return html`<a href="/builders">Builders</a><a href="/articles">Articles</a><a href="/shortlists">Shortlists</a><a href="/contacts">Requests</a><a href="/builders/${handle}">Your page</a><a href="/account">Account</a>${isAdmin ? html`<a href="/admin">Admin</a>` : ""}`;
}
