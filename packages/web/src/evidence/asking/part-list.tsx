import { capitalised } from "@paycurve/core";
import type { EvidenceItem } from "@paycurve/core/evidence";
import type { ReactNode } from "react";
import type { QuestionName } from "./question.ts";
import { QUESTIONS } from "./questions.ts";

/** All that an item says, each part a way to the question that changes it. */
export function PartList({
  item,
  ask,
}: {
  readonly item: EvidenceItem;
  readonly ask: (name: QuestionName) => void;
}): ReactNode {
  const said = QUESTIONS.filter(({ tells }) => tells(item) !== "").length;
  return (
    <details className="part-list">
      <summary>
        All it says: {said} of {QUESTIONS.length}
      </summary>
      <ul>
        {QUESTIONS.map(({ name, label, tells }) => (
          <li key={name}>
            <button type="button" className="plain-button" onClick={() => ask(name)}>
              {capitalised(label)}
            </button>
            <p>{tells(item) || <span className="note">not said</span>}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
