import type { GradedItem } from "@paycurve/core/evidence";
import type { Question, QuestionName } from "./question.ts";
import { QUESTIONS } from "./questions.ts";

/**
 * The first question that an item does not answer well.
 *
 * Shape   a graded item → a question, null where none is left
 */
export function firstQuestion(item: GradedItem): Question | null {
  return QUESTIONS.find((question) => isOpen(question, item)) ?? null;
}

/**
 * The same behind a question that has been answered or skipped: none is asked twice on the way.
 *
 * Shape   a graded item, the question before → a question, null where none is left
 */
export function questionAfter(item: GradedItem, before: QuestionName): Question | null {
  const at = QUESTIONS.findIndex(({ name }) => name === before);
  return QUESTIONS.slice(at + 1).find((question) => isOpen(question, item)) ?? null;
}

/** A no to production is an answer, though a weak one. */
function isOpen({ name }: Question, { item, parts }: GradedItem): boolean {
  if (name === "production") return item.production === null;
  return name === "skills" || name === "shows" ? item[name].length === 0 : parts[name] !== "said";
}
