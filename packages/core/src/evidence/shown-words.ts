import { SCOPE_QUESTIONS, type ScopeAnswers, type ScopeQuestion } from "../scope/index.ts";
import type { EvidenceItem } from "./evidence-item.ts";
import { shownBy } from "./shown-by.ts";

/**
 * Which answers of the scope test a person's evidence bears out, and by what; null where it bears out none.
 *
 * Shape   answers, items → a sentence such as “Your evidence shows: ship it to production (triage).”
 */
export function shownWords(scope: Partial<ScopeAnswers>, items: readonly EvidenceItem[]): string | null {
  const shown = (Object.keys(SCOPE_QUESTIONS) as ScopeQuestion[]).flatMap((question) => {
    const ids = shownBy(question, items).map(({ id }) => id);
    const isClaimed = scope[question] === "alone" || scope[question] === "helped";
    const asked = SCOPE_QUESTIONS[question];
    return isClaimed && ids.length > 0
      ? [`${asked.charAt(0).toLowerCase()}${asked.slice(1)} (${ids.join(", ")})`]
      : [];
  });
  return shown.length === 0 ? null : `Your evidence shows: ${shown.join("; ")}.`;
}
