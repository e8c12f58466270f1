import type { BriefLine, BriefPage, NotedSentence } from "./brief-page.ts";

/**
 * A brief as Markdown, its sources as footnotes. Whatever a person or a source wrote is escaped.
 *
 * Shape   a page → text that ends with a line break
 */
export function briefMarkdown({ title, opening, parts, cautions, footnotes }: BriefPage): string {
  const blocks = [
    `# ${plain(title)}`,
    `> ${noted(opening)}`,
    ...parts.flatMap(({ heading, about, lines }) => [
      `## ${plain(heading)}`,
      ...(about ? [`*${plain(about)}*`] : []),
      lines.map((line) => `- ${lineText(line)}`).join("\n"),
    ]),
    ...(cautions.length > 0 ? ["## Know this", cautions.map((one) => `- ${plain(one)}`).join("\n")] : []),
    footnotes
      .map(({ says, url }, index) => `[^${index + 1}]: ${plain(says)}${url ? `. <${encodeURI(url)}>` : "."}`)
      .join("\n"),
  ];
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

function lineText({ label, says, mind }: BriefLine): string {
  const said = says.map(noted).join(" ");
  const kept = mind.length > 0 ? `\n  *${mind.map(noted).join(" ")}*` : "";
  return label === null ? `${said}${kept}` : `**${plain(label)}** ${said}${kept}`;
}

function noted({ words, notes }: NotedSentence): string {
  return `${plain(words)}${notes.map((note) => `[^${note}]`).join("")}`;
}

/** Text in which nothing is markup. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~&]/g, (sign) =>
    sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : `\\${sign}`,
  );
}
