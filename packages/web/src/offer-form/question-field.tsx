import type { Plain } from "@paycurve/core/career";
import { type ReactNode, useId, useState } from "react";
import type { AnswerContext } from "./answer-context.ts";
import { AnswerControl } from "./answer-control.tsx";
import { answered } from "./answered.ts";
import { Asked } from "./asked.tsx";
import type { Question } from "./question.ts";

/** A question whose answer is written into the file once the person is done typing; what is refused stays to be mended. */
export function QuestionField({
  question,
  said,
  context,
  write,
}: {
  readonly question: Question;
  /** What the file says so far. */
  readonly said: unknown;
  readonly context: AnswerContext;
  /** Answers why not, where it cannot be written. */
  readonly write: (value: Plain) => Promise<string | null>;
}): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const shown = question.kind.show(said, context);
  const settle = async (words: string): Promise<void> => {
    if (typed === null && words === shown) return;
    const answer = answered(question, words, context);
    const why = "refusal" in answer ? answer.refusal : await write(answer.value);
    setRefusal(why);
    if (why === null) setTyped(null);
  };
  return (
    <Asked question={question} context={context} id={id} refusal={refusal}>
      <AnswerControl
        kind={question.kind}
        id={id}
        value={typed ?? shown}
        invalid={refusal !== null}
        change={setTyped}
        settle={(words) => void settle(words)}
      />
    </Asked>
  );
}
