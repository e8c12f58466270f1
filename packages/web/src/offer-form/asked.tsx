import type { ReactNode } from "react";
import type { AnswerContext } from "./answer-context.ts";
import type { Question } from "./question.ts";

/** A question with what answers it, why it is asked, and what was wrong with the answer. */
export function Asked({
  question: { asks, explains },
  context,
  id,
  refusal,
  children,
}: {
  readonly question: Question;
  readonly context: AnswerContext;
  readonly id: string;
  readonly refusal: string | null;
  readonly children: ReactNode;
}): ReactNode {
  const because = typeof explains === "function" ? explains(context) : explains;
  return (
    <div className="question-field">
      <label htmlFor={id}>{asks}</label>
      {children}
      <p id={`${id}-note`} className="small">
        {refusal === null ? because : <span className="refusal">{refusal}</span>}
      </p>
    </div>
  );
}
