import type { AnswerKind } from "./answer-kind.ts";

/** One thing a letter may say, asked in plain words. */
export interface Question {
  /** The field in its offer, grant, class or benefit, as a career file names it. */
  readonly path: readonly string[];
  readonly asks: string;
  /** Why it is asked, or how it is answered; at most two sentences. */
  readonly explains?: string;
  readonly kind: AnswerKind;
}
