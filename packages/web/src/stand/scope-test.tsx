import { type EvidenceItem, shownBy } from "@paycurve/core/evidence";
import {
  SCOPE_ANSWERS,
  SCOPE_QUESTIONS,
  type ScopeAnswer,
  type ScopeAnswers,
  type ScopeQuestion,
  type ScopeSoFar,
} from "@paycurve/core/scope";
import type { ReactNode } from "react";
import { useAlive } from "../person/index.ts";
import { Cited } from "./cited.tsx";
import { ScopeFinding } from "./scope-finding.tsx";

const ANSWER_WORDS: Readonly<Record<ScopeAnswer, string>> = {
  alone: "alone",
  helped: "helped",
  "not-mine": "not mine",
};

/** The scope test: five plain questions, each with immediate effect. */
export function ScopeTest({
  answers,
  found,
  comparedAt,
  yearsWords,
  evidence,
  answer,
  clear,
}: {
  readonly answers: Partial<ScopeAnswers>;
  readonly found: ScopeSoFar;
  /** The level or levels that the pay is compared at meanwhile. */
  readonly comparedAt: string;
  readonly yearsWords: string | null;
  /** What was shipped, to be cited beside the answers that it bears out. */
  readonly evidence: readonly EvidenceItem[];
  readonly answer: (question: ScopeQuestion, value: ScopeAnswer) => void;
  readonly clear: () => void;
}): ReactNode {
  const alive = useAlive();
  return (
    <section className="scope" aria-labelledby="scope-title">
      <h2 id="scope-title">What do you own?</h2>
      <p className="small lead-in">Take a vague business problem. Which of these is yours?</p>
      <p className="heads" aria-hidden="true">
        {SCOPE_ANSWERS.map((one) => (
          <span key={one}>{ANSWER_WORDS[one]}</span>
        ))}
      </p>
      {(Object.keys(SCOPE_QUESTIONS) as ScopeQuestion[]).map((question) => (
        <fieldset key={question}>
          <legend>{SCOPE_QUESTIONS[question]}</legend>
          <div className="dots">
            {SCOPE_ANSWERS.map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name={question}
                  value={one}
                  disabled={!alive}
                  checked={answers[question] === one}
                  onChange={() => answer(question, one)}
                />
                <span className="aside">{ANSWER_WORDS[one]}</span>
              </label>
            ))}
          </div>
          <Cited items={shownBy(question, evidence)} isAnswered={answers[question] !== undefined} />
        </fieldset>
      ))}
      <ScopeFinding
        comparedAt={comparedAt}
        answers={answers}
        found={found}
        yearsWords={yearsWords}
        clear={clear}
      />
    </section>
  );
}
