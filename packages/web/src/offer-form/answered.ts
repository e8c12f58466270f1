import { PaycurveError } from "@paycurve/core";
import type { Plain } from "@paycurve/core/career";
import type { AnswerContext } from "./answer-context.ts";
import type { Question } from "./question.ts";

/**
 * What someone typed as an answer, as the file has it; nothing typed says nothing.
 *
 * Shape   a question, what was typed, its context → a value, or why it is none
 */
export function answered(
  { kind }: Question,
  typed: string,
  context: AnswerContext,
): { readonly value: Plain } | { readonly refusal: string } {
  const words = typed.trim();
  if (words === "") return kind.isNeeded ? { refusal: "This is needed." } : { value: null };
  try {
    return { value: kind.read(words, context) };
  } catch (error) {
    if (!(error instanceof PaycurveError)) throw error;
    return { refusal: error.message.replace(/^pay: /, "") };
  }
}
