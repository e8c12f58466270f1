import { type Fact, OWN_WORDS, type Sentence } from "@paycurve/core/brief";
import { type MouseEvent, type ReactNode, use } from "react";
import { leadToNote, noteId } from "./lead-to-note.ts";
import { NoteNumbers } from "./note-numbers.ts";

/** A sentence in which every number leads to its footnote; what several facts in a row are from is marked once. */
export function Noted({ sentence }: { readonly sentence: Sentence }): ReactNode {
  const parts = sentence.map((part, at) => ({ part, key: `${at}` }));
  return parts.map(({ part, key }, at) => {
    if (typeof part === "string") return part;
    const next = sentence.slice(at + 1).find((one) => typeof one !== "string");
    const isLast = typeof next === "string" || next?.cites.join() !== part.cites.join();
    return <Traced key={key} fact={part} isMarked={isLast} />;
  });
}

function Traced({ fact, isMarked }: { readonly fact: Fact; readonly isMarked: boolean }): ReactNode {
  const numbers = use(NoteNumbers);
  const notes = fact.cites.flatMap((id) => numbers.get(id) ?? []).toSorted((one, other) => one - other);
  const [first] = notes;
  if (first === undefined) return fact.text;
  const mark = isMarked && <sup>{notes.join(" ")}</sup>;
  const lead = (event: MouseEvent<HTMLAnchorElement>): void => {
    event.preventDefault();
    leadToNote(event.currentTarget, first);
  };
  const href = `#${noteId(first)}`;
  const from = `note ${notes.join(", ")}`;
  if (/\d/.test(fact.text))
    return (
      <a
        className={fact.cites.includes(OWN_WORDS.id) ? "traced untraced" : "traced"}
        href={href}
        aria-label={`${fact.text}, ${from}`}
        onClick={lead}
      >
        {fact.text}
        {mark}
      </a>
    );
  return (
    <>
      {fact.text}
      {mark && (
        <a className="note-mark" href={href} aria-label={from} onClick={lead}>
          {mark}
        </a>
      )}
    </>
  );
}
