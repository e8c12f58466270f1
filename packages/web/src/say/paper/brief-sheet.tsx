import type { BriefPage, NotedSentence } from "@paycurve/core/brief";
import { dateWords } from "@paycurve/core/figures";
import { type ReactNode, useRef } from "react";
import { useOnPaper } from "../../paper/index.ts";
import { fillSheet, fitSheet } from "./fit-sheet.ts";

const ON_PAPER = { fit: fitSheet, fill: fillSheet };

/** The brief as it is printed: one sheet, its sources as footnotes with full addresses. */
export function BriefSheet({
  page: { title, opening, parts, cautions, footnotes },
  asOf,
  dataHash,
}: {
  readonly page: BriefPage;
  /** The day of reading; null before the file is read. */
  readonly asOf: string | null;
  readonly dataHash: string;
}): ReactNode {
  const note = useRef<HTMLParagraphElement>(null);
  useOnPaper(note, ON_PAPER);
  return (
    <div className="paper-only say-sheet">
      <p className="sheet-title">{title}</p>
      <blockquote className="serif">
        <Marked sentence={opening} />
      </blockquote>
      {parts.map(({ heading, about, lines }) => (
        <section key={heading} className={heading === "Beneath" ? "sheet-beneath" : undefined}>
          <p className="sheet-heading">
            {heading} {about !== null && <small>{about}</small>}
          </p>
          <ul>
            {lines.map(({ label, says, mind }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name than their place
              <li key={index}>
                {label !== null && <b>{label}</b>} <All sentences={says} />{" "}
                <small>
                  <All sentences={mind} />
                </small>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {cautions.length > 0 && <p className="sheet-cautions">Know this: {cautions.join(" ")}</p>}
      <ol className="sheet-notes">
        {footnotes.map(({ id, says, url }) => (
          <li key={id}>
            {says}
            {url !== null && `, ${url}`}
          </li>
        ))}
      </ol>
      <p className="left-out" ref={note} />
      {asOf !== null && (
        <p className="sheet-origin">
          Paycurve, {dateWords(asOf)}, data {dataHash}. Made from your own career.yaml in your own browser.
        </p>
      )}
    </div>
  );
}

function All({ sentences }: { readonly sentences: readonly NotedSentence[] }): ReactNode {
  return sentences.map((sentence, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no other name than their place
    <span key={index}>
      <Marked sentence={sentence} />{" "}
    </span>
  ));
}

function Marked({ sentence: { words, notes } }: { readonly sentence: NotedSentence }): ReactNode {
  return (
    <>
      {words}
      {notes.length > 0 && <sup>{notes.join(" ")}</sup>}
    </>
  );
}
