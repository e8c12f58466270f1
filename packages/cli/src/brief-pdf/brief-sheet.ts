import type { BriefLine, BriefPage, BriefPart, NotedSentence } from "@paycurve/core/brief";
import { Document, type DocumentProps, Page, StyleSheet, Text, View } from "@react-pdf/renderer";
import { createElement as h, type ReactElement } from "react";
import { SANS, SERIF } from "./fonts.ts";

const INK = { strong: "#16191d", quiet: "#454a51", line: "#c9c5b8" } as const;

/** The sheet at one size of text: the opening large, the parts beneath hairlines, footnotes in the sans. */
export function briefSheet(page: BriefPage, size: number): ReactElement<DocumentProps> {
  const style = stylesOf(size);
  const { title, opening, parts, cautions, footnotes } = page;
  const [numbers, ...rest] = parts;
  return h(
    Document,
    { title, creator: "Paycurve", producer: "Paycurve", language: "en" },
    h(
      Page,
      { size: "A4", style: style.page },
      h(Text, { style: style.title }, title),
      h(Text, { style: style.opening }, sentenceOf(opening, style)),
      numbers ? partOf(numbers, style) : null,
      ...rest.map((part) => partOf(part, style)),
      cautions.length > 0
        ? partOf({ heading: "Know this", about: null, lines: cautions.map(bareLine) }, style)
        : null,
      h(
        View,
        { style: style.notes },
        ...footnotes.map((source, index) =>
          h(Text, { key: index, style: style.note }, `${index + 1}  ${footnoteWords(source)}`),
        ),
      ),
    ),
  );
}

/** An address stays whole on its line as long as it fits one; the typesetter breaks no word. */
function footnoteWords({ says, url }: BriefPage["footnotes"][number]): string {
  if (url === null) return says;
  return `${says}, ${url.match(LINES_OF_ADDRESS)?.join("\n") ?? url}`;
}

const LINES_OF_ADDRESS = /.{1,110}/g;

type Styles = ReturnType<typeof stylesOf>;

function bareLine(words: string): BriefLine {
  return { label: null, says: [{ words, notes: [] }], mind: [] };
}

function partOf({ heading, about, lines }: BriefPart, style: Styles): ReactElement {
  return h(
    View,
    { key: heading, style: style.part },
    h(Text, { style: style.heading }, heading, about ? h(Text, { style: style.about }, `   ${about}`) : null),
    ...lines.map(({ label, says, mind }, index) =>
      h(
        View,
        { key: index, style: style.line, wrap: false },
        h(
          Text,
          null,
          label === null ? "" : h(Text, { style: style.label }, `${label}  `),
          ...spaced(says.map((one) => sentenceOf(one, style))),
        ),
        mind.length === 0
          ? null
          : h(Text, { style: style.mind }, ...spaced(mind.map((one) => sentenceOf(one, style)))),
      ),
    ),
  );
}

function spaced(texts: readonly ReactElement[]): (ReactElement | string)[] {
  return texts.flatMap((text, index) => (index === 0 ? [text] : [" ", text]));
}

function sentenceOf({ words, notes }: NotedSentence, style: Styles): ReactElement {
  return h(
    Text,
    { key: words },
    words,
    notes.length > 0 ? h(Text, { style: style.mark }, ` ${notes.join(" ")}`) : "",
  );
}

function stylesOf(size: number) {
  return StyleSheet.create({
    page: {
      paddingVertical: 34,
      paddingHorizontal: 44,
      fontFamily: SERIF,
      fontSize: size,
      lineHeight: 1.32,
      color: INK.strong,
    },
    title: { fontFamily: SANS, fontSize: size * 0.9, color: INK.quiet, marginBottom: size * 0.5 },
    opening: { fontSize: size * 1.55, lineHeight: 1.25, marginBottom: size * 0.7 },
    part: { borderTopWidth: 0.5, borderTopColor: INK.line, paddingTop: size * 0.4, marginTop: size * 0.5 },
    heading: { fontSize: size * 1.12, fontWeight: 600, marginBottom: size * 0.15 },
    about: { fontSize: size * 0.85, fontWeight: 400, color: INK.quiet },
    line: { marginTop: size * 0.22 },
    label: { fontWeight: 600 },
    mind: { fontSize: size * 0.86, color: INK.quiet },
    mark: { fontFamily: SANS, fontSize: size * 0.62, color: INK.quiet },
    notes: { borderTopWidth: 0.5, borderTopColor: INK.line, marginTop: size * 0.7, paddingTop: size * 0.4 },
    note: { fontFamily: SANS, fontSize: size * 0.66, lineHeight: 1.3, color: INK.quiet },
  });
}
