import { type Brief, type Sentence, sentenceWords } from "@paycurve/core/brief";
import { type ReactNode, useState } from "react";
import { useAlive } from "../../person/index.ts";
import { Noted } from "../sentences/index.ts";
import { OwnWordsCheck } from "./own-words-check.tsx";
import { RewriteField } from "./rewrite-field.tsx";
import type { KnownWords } from "./use-own-words.ts";

/** A sentence that is said aloud: as it stands in the brief, or in the person's own words, and the way to rewrite it. */
export function Rewritable({
  place,
  name,
  ours,
  said,
  brief,
  words,
  children,
}: {
  readonly place: string;
  /** What it is, as its field is named. */
  readonly name: string;
  readonly ours: Sentence;
  /** The same with own words, where those are not refused. */
  readonly said: Sentence;
  readonly brief: Brief;
  readonly words: KnownWords;
  /** Lays the sentence out. */
  readonly children: (sentence: ReactNode) => ReactNode;
}): ReactNode {
  const alive = useAlive();
  const [isOpen, setOpen] = useState(false);
  const own = words.at(place);
  const over = sentenceWords(ours);
  return (
    <>
      {children(<Noted sentence={said} />)}
      {isOpen ? (
        <RewriteField
          name={name}
          text={own?.text ?? over}
          write={(text) => words.put(place, { text, over })}
          close={() => setOpen(false)}
        />
      ) : (
        <button
          type="button"
          className="plain-button rewrite"
          disabled={!alive}
          aria-label={`Rewrite ${name}`}
          onClick={() => setOpen(true)}
        >
          Rewrite
        </button>
      )}
      {own !== null && (
        <OwnWordsCheck own={own} over={over} brief={brief} drop={() => words.put(place, null)} />
      )}
    </>
  );
}
