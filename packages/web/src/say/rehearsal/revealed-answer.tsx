import type { Brief, Counter } from "@paycurve/core/brief";
import type { ReactNode } from "react";
import { type KnownWords, placeOfAnswer, Rewritable } from "../own-words/index.ts";
import { Noted } from "../sentences/index.ts";

/** What to answer, sentence by sentence, and what to keep in mind meanwhile. */
export function RevealedAnswer({
  ours,
  counter: { counter, answer, mind },
  said,
  words,
}: {
  readonly ours: Brief;
  readonly counter: Counter;
  /** The same counter with own words. */
  readonly said: Counter;
  readonly words: KnownWords;
}): ReactNode {
  return (
    <div className="revealed">
      {answer.map((sentence, index) => {
        const place = placeOfAnswer(counter, index);
        return (
          <div key={place}>
            <Rewritable
              place={place}
              name={`answer ${index + 1} to “${counter}”`}
              ours={sentence}
              said={said.answer[index] ?? sentence}
              brief={ours}
              words={words}
            >
              {(shown) => <p>{shown}</p>}
            </Rewritable>
          </div>
        );
      })}
      <p className="note">
        Keep in mind: <Noted sentence={mind} />
      </p>
    </div>
  );
}
