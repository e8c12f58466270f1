import { type ComparedOffers, TRAP } from "@paycurve/core/offer";
import type { Step } from "./step-columns.ts";
import { shortLeadWords, stepLeadWords } from "./step-lead-words.ts";

/** What stands over a step: what it adds, and who is ahead. */
export interface HeadWords extends Pick<Step, "title" | "short"> {
  readonly lead: string;
  readonly shortLead: string;
  /** Whether the lead is one that cannot be spent. */
  readonly isTrap: boolean;
}

/** What stands over each step; offers that may not be put in order only say what is added. */
export function headWords(
  steps: readonly Step[],
  { columns, order, findings }: Pick<ComparedOffers, "columns" | "order" | "findings">,
): HeadWords[] {
  const isOrdered = !("kind" in order);
  const isTrap = findings.some(({ check }) => check === TRAP);
  return steps.map((step, index) => ({
    ...step,
    lead: isOrdered ? stepLeadWords(step, columns) : step.says,
    shortLead: isOrdered ? shortLeadWords(step, columns) : "",
    isTrap: isTrap && index === steps.length - 1,
  }));
}
