import { type Brief, editedSentence } from "@paycurve/core/brief";
import type { ReactNode } from "react";
import type { OwnWords } from "../../person/index.ts";
import { useSettled } from "../../use-settled.ts";

/** What is to be said of own words: why they are refused, which numbers trace to nothing, and what they were written over. */
export function OwnWordsCheck({
  own,
  over,
  brief,
  drop,
}: {
  readonly own: OwnWords;
  /** What the brief itself says there now. */
  readonly over: string;
  readonly brief: Brief;
  readonly drop: () => void;
}): ReactNode {
  const { untraced, refusal } = editedSentence(own.text, brief);
  const doubts = [
    refusal,
    refusal === null && untraced.length > 0 ? untracedWords(untraced) : null,
    own.over === over ? null : `The brief says otherwise since you wrote this: “${over}”`,
  ].filter((words) => words !== null);
  const heard = useSettled(doubts.join(" "));
  return (
    <div className="own-words">
      {doubts.map((words) => (
        <p key={words} className={words === refusal ? "refusal" : undefined}>
          {words}
        </p>
      ))}
      {refusal !== null && <p>Yours stays as you typed it, and out of the brief: “{own.text}”</p>}
      <p>
        {refusal === null && "In your own words. "}
        <button type="button" className="plain-button" onClick={drop}>
          Take the brief’s own
        </button>
      </p>
      <p className="aside" role="status">
        {heard}
      </p>
    </div>
  );
}

function untracedWords(untraced: readonly string[]): string {
  const named = [...new Set(untraced)].join(", ");
  const traces = untraced.length === 1 ? "traces" : "trace";
  const it = untraced.length === 1 ? "it is" : "they are";
  const out = untraced.length === 1 ? "it" : "them";
  return `${named} ${traces} to nothing: say where ${it} from, or leave ${out} out.`;
}
