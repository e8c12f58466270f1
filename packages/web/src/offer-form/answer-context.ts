import type { Market } from "@paycurve/core/money";

/** What an answer is read with. */
export interface AnswerContext {
  readonly market: Market;
  /** The currency of its amounts. */
  readonly currency: string;
}
