import type { Step, StepBar } from "./step-columns.ts";

/** Who is ahead at a step. */
export type StepLead =
  | { readonly kind: "ahead"; readonly place: number; readonly by: number; readonly atLeast: boolean }
  | { readonly kind: "level" }
  | { readonly kind: "open" };

/**
 * Which bar of a step is the tallest, and by how much; open where one is withheld or a range leaves it so.
 *
 * Shape   a step's bars (n ≥ 1) → a lead
 * Units   major units per year
 */
export function stepLead({ bars }: Pick<Step, "bars">): StepLead {
  const spans = bars.flatMap(spanOf);
  if (spans.length < bars.length || bars.length < 2) return { kind: "open" };
  const [first, ...others] = spans.toSorted((one, other) => other.low - one.low);
  if (!first) return { kind: "open" };
  const next = Math.max(...others.map(({ high }) => high));
  const isKnown = [first, ...others].every(({ low, high }) => low === high);
  if (next > first.low) return { kind: "open" };
  if (next === first.low) return isKnown ? { kind: "level" } : { kind: "open" };
  return { kind: "ahead", place: spans.indexOf(first), by: first.low - next, atLeast: !isKnown };
}

/** The place of the bar that is ahead at a step; null where none is. */
export function leaderOf(step: Pick<Step, "bars">): number | null {
  const lead = stepLead(step);
  return lead.kind === "ahead" ? lead.place : null;
}

function spanOf({ low, high }: StepBar): { readonly low: number; readonly high: number }[] {
  return low === null || high === null ? [] : [{ low, high }];
}
