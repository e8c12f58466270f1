import type { BriefLine, BriefPage, NotedSentence } from "./brief-page.ts";

/**
 * A brief as one HTML document that asks nothing of the network and prints on one sheet. Whatever a person or a source
 * wrote is escaped.
 *
 * Shape   a page → a whole document
 */
export function briefHtml({ title, opening, parts, cautions, footnotes }: BriefPage): string {
  const body = [
    `<h1>${escaped(title)}</h1>`,
    `<blockquote>${noted(opening)}</blockquote>`,
    ...parts.map(
      ({ heading, about, lines }) =>
        `<section><h2>${escaped(heading)}${about ? ` <small>${escaped(about)}</small>` : ""}</h2><ul>${lines.map(lineHtml).join("")}</ul></section>`,
    ),
    cautions.length > 0
      ? `<section><h2>Know this</h2><ul>${cautions.map((one) => `<li>${escaped(one)}</li>`).join("")}</ul></section>`
      : "",
    `<ol class="notes">${footnotes.map(({ says, url }, index) => `<li id="note-${index + 1}">${escaped(says)}${url ? `, ${escaped(url)}` : ""}</li>`).join("")}</ol>`,
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body.filter(Boolean).join("\n")}
</body>
</html>
`;
}

function lineHtml({ label, says, mind }: BriefLine): string {
  const said = says.map(noted).join(" ");
  const kept = mind.length > 0 ? `<br><small>${mind.map(noted).join(" ")}</small>` : "";
  return `<li>${label === null ? "" : `<b>${escaped(label)}</b> `}${said}${kept}</li>`;
}

function noted({ words, notes }: NotedSentence): string {
  const marks = notes.map((note) => `<a href="#note-${note}">${note}</a>`).join(" ");
  return `${escaped(words)}${marks ? `<sup>${marks}</sup>` : ""}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}

const STYLE = `
@page { size: A4; margin: 14mm 16mm }
body { font: 10.5pt/1.4 "Source Serif 4", Georgia, serif; color: #16191d; background: #fbfaf6; max-width: 44rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 17pt; font-weight: 600; margin: 0 0 .4em } h2 { font-size: 11.5pt; margin: 1em 0 .2em; border-top: 1px solid #c9c5b8; padding-top: .5em }
blockquote { font-size: 13.5pt; line-height: 1.35; margin: 0 0 .8em } small { color: #454a51; font-weight: 400; font-size: 9pt }
ul { margin: 0; padding: 0; list-style: none } li { margin: .25em 0 } sup { font-size: 7pt; line-height: 0; margin-left: 1px } sup a { color: inherit; text-decoration: none }
.notes { font-size: 7.5pt; line-height: 1.35; color: #454a51; padding-left: 1.6em; border-top: 1px solid #c9c5b8; margin-top: 1.2em; overflow-wrap: anywhere }
@media print { body { background: none; margin: 0; max-width: none; padding: 0; font-size: 9pt } section { break-inside: avoid } }
@media (prefers-color-scheme: dark) { @media screen { body { background: #13161a; color: #f0ede6 } small, .notes { color: #c3c4c3 } } }
`;
