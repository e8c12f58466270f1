import type { Plain } from "@paycurve/core/career";
import type { AnswerContext } from "./answer-context.ts";
import type { AnswerKind } from "./answer-kind.ts";

/** One thing a letter may say, asked in plain words. */
export interface Question {
  /** The field in its offer, grant, class or benefit, as a career file names it. */
  readonly path: readonly string[];
  readonly asks: string;
  /** Why it is asked, or how it is answered; at most two sentences. */
  readonly explains?: string | ((context: AnswerContext) => string);
  readonly kind: AnswerKind;
  /** What follows from an answer for others that are there already; null where nothing does. */
  readonly follows?: (value: Plain, context: AnswerContext) => Follows | null;
}

/** What is said once an answer is written, and where it cannot be for the sake of another. */
export interface Follows {
  readonly written: string;
  readonly refused: string;
}
