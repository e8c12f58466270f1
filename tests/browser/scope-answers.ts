import { SCOPE_QUESTIONS, type ScopeQuestion } from "@paycurve/core/scope";
import type { Locator, Page } from "@playwright/test";

const QUESTIONS = Object.keys(SCOPE_QUESTIONS) as readonly ScopeQuestion[];
const ANSWERS: Readonly<Record<string, string>> = { a: "alone", h: "helped", n: "not mine" };

/** The choice that answers a question of the scope test. */
export function scopeChoice(page: Page, question: ScopeQuestion, answer: string): Locator {
  return page
    .getByRole("group", { name: SCOPE_QUESTIONS[question] })
    .getByRole("radio", { name: answer, exact: true });
}

/** Answers the scope test in its order: a alone, h helped, n not mine; a dash leaves a question open. */
export async function answerScope(page: Page, letters: string): Promise<void> {
  for (const [index, question] of QUESTIONS.entries()) {
    const answer = ANSWERS[letters.charAt(index)];
    if (answer) await scopeChoice(page, question, answer).check();
  }
}
