import type { ReactNode } from "react";
import type { Question } from "./question.ts";

/** A question with what answers it, why it is asked, and what was wrong with the answer. */
export function Asked({
  question,
  id,
  refusal,
  children,
}: {
  readonly question: Question;
  readonly id: string;
  readonly refusal: string | null;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className="question-field">
      <label htmlFor={id}>{question.asks}</label>
      {children}
      <p id={`${id}-note`} className="small">
        {refusal === null ? question.explains : <span className="refusal">{refusal}</span>}
      </p>
    </div>
  );
}
