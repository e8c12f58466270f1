import type { BriefLine, BriefPage, NotedSentence } from "@paycurve/core/brief";
import { bullets } from "./bullets.ts";
import type { Paint } from "./paint.ts";
import { wrap } from "./wrap.ts";

/** How a brief is laid out on a terminal. */
export interface BriefViewOptions {
  readonly columns: number;
  readonly paint: Paint;
}

/** A brief: the opening, the numbers, the reasons, the counters one by one, what to ask, and where each fact is from. */
export function briefView(
  { opening, parts, cautions, footnotes }: BriefPage,
  options: BriefViewOptions,
): string {
  const { columns, paint } = options;
  return [
    ...wrap(`“${noted(opening)}”`, columns).map((line) => paint("strong", line)),
    ...parts.flatMap(({ heading, about, lines }) => [
      "",
      `${heading}${about ? paint("quiet", `  ${about}`) : ""}`,
      ...lines.flatMap((line) => lineText(line, options)),
    ]),
    ...(cautions.length > 0 ? ["", "Know this", ...bullets(cautions, columns)] : []),
    "",
    "Where each fact is from",
    ...footnotes.flatMap(({ says, url }, index) =>
      wrap(`[${index + 1}] ${says}${url ? `, ${url}` : ""}`, columns - 2).map((line) =>
        paint("quiet", `  ${line}`),
      ),
    ),
  ].join("\n");
}

function lineText({ label, says, mind }: BriefLine, { columns, paint }: BriefViewOptions): string[] {
  const said = says.map(noted).join(" ");
  const lead = label === null ? said : /^\p{L}/u.test(label) ? `${label}: ${said}` : `${label} ${said}`;
  return [
    ...bullets([lead], columns),
    ...(mind.length === 0
      ? []
      : wrap(mind.map(noted).join(" "), columns - 6).map((line) => paint("quiet", `      ${line}`))),
  ];
}

function noted({ words, notes }: NotedSentence): string {
  return notes.length === 0 ? words : `${words} [${notes.join(", ")}]`;
}
