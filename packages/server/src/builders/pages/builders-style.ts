import { PLAIN_STYLE } from "../../plain/index.ts";
import { ACCOUNT_STYLE } from "./account-style.ts";
import { ARTICLE_STYLE } from "./article-style.ts";
import { FIND_STYLE } from "./find-style.ts";
import { LIST_STYLE } from "./list-style.ts";
import { PROFILE_STYLE } from "./profile-style.ts";

/** Where the style of the directory's pages is served. */
export const BUILDERS_STYLE_PATH = "/builders/style.css";

/** What pages of the directory have beside plain ones: forms, and who is signed in. */
const STYLE = `${PLAIN_STYLE}
:root { --you: #b3261e; --line-strong: #8d897c; }
@media (prefers-color-scheme: dark) { :root { --you: #ff8f7d; --line-strong: #7d7b73; } }
header { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 4px 32px; }
.name { padding: 9px 0; }
header nav, footer nav { display: flex; flex-wrap: wrap; gap: 0 20px; }
header nav a, footer nav a { padding: 12px 0; color: var(--ink-2); text-decoration: none; }
header nav [aria-current] { color: var(--ink); font-weight: 600; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 8px; }
header nav a:hover, footer nav a:hover { color: var(--ink); text-decoration: underline; }
.scroll { position: relative; }
.skip { position: absolute; left: -999px; }
.skip:focus { position: static; }
footer { margin-top: 52px; border-top: 1px solid var(--line); padding-top: 12px; color: var(--ink-2); font-size: 14px; line-height: 20px; }
form { margin: 0 0 32px; max-width: 30em; }
.field { margin: 0 0 20px; }
label, legend { display: block; font-weight: 500; }
input:not([type=checkbox], [type=radio]), select, textarea {
  width: 100%; min-height: 44px; padding: 8px 12px; font: inherit; color: inherit;
  background: var(--paper); border: 1px solid var(--line-strong); border-radius: 0;
}
textarea { min-height: 132px; }
textarea[aria-invalid], input[aria-invalid] { border-color: var(--you); }
.refusal { margin: 4px 0 0; color: var(--you); }
button {
  min-height: 44px; padding: 8px 20px; font: 500 16px/24px var(--sans); color: var(--paper);
  background: var(--ink); border: 1px solid var(--ink); border-radius: 0; cursor: pointer;
}
button.quiet { color: var(--ink); background: none; }
form form, td form, th form, li form { margin: 8px 0 0; }
fieldset { margin: 0 0 20px; padding: 0; border: 0; }
legend { padding: 0; }
[type=checkbox], [type=radio] { accent-color: var(--ink); }
main > .count:first-child { margin-top: 12px; }
.aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.verified { display: inline-block; padding: 0 4px; border: 1px solid transparent; color: var(--ink-2); font-size: 14px; line-height: 20px; }
.verified.held { border-color: var(--line-strong); }
.verified.stale { border: 1px dashed var(--line-strong); }
@media print { header nav, footer nav, .skip, .actions, main form { display: none; } }
`;

/** The page's typefaces by their files' names; the family each stands for in the style of plain pages. */
const TYPEFACES = [
  { file: /^\/assets\/paycurve-serif-(?!rupee)[^/]*\.woff2$/, family: "Source Serif 4" },
  { file: /^\/assets\/paycurve-sans-(?!rupee)[^/]*\.woff2$/, family: "IBM Plex Sans" },
];

/**
 * The style of the directory's pages, in the typefaces of the page where it has them.
 *
 * Shape   paths of the built page's files → a style sheet
 * Source  the colours, sizes and spaces of the page itself
 */
export function buildersStyle(files: readonly string[]): string {
  const faces = TYPEFACES.flatMap(({ file, family }) =>
    files
      .filter((path) => file.test(path))
      .map(
        (path) =>
          `@font-face { font-family: "${family}"; src: url("${path}") format("woff2"); font-weight: 400 600; font-display: optional; }\n`,
      ),
  );
  return faces.join("") + STYLE + ARTICLE_STYLE + FIND_STYLE + PROFILE_STYLE + LIST_STYLE + ACCOUNT_STYLE;
}
