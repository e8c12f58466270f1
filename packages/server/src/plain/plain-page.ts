import { html } from "hono/html";

/** A piece of HTML whose words are escaped. */
export type Html = ReturnType<typeof html>;

/** Where the style of plain pages is served. */
export const STYLE_PATH = "/api/style.css";

/**
 * A page without script, for what the built page does not say: the reference, a refusal.
 *
 * Shape   a title, a body → a whole document
 */
export function plainPage({ title, body }: { readonly title: string; readonly body: Html | Html[] }): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}. Paycurve</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${STYLE_PATH}">
</head>
<body>
<header><a class="name" href="/">Paycurve</a></header>
<main>${body}</main>
</body>
</html>`;
}
