import type { GradedItem } from "./evidence-grade.ts";
import type { PartName } from "./evidence-part.ts";

/** One of the four marks beside an item: full where the file says it well. */
export interface EvidenceDot {
  readonly part: PartName;
  readonly label: string;
  readonly isFull: boolean;
}

/**
 * The four marks of an item: baseline, method, production, recency. They count what is said and are never a score.
 *
 * Shape   a graded item → four dots, always in this order
 * Source  PAGES, “Evidence dots”
 */
export function evidenceDots({ parts }: GradedItem): readonly EvidenceDot[] {
  return DOTS.map(([part, label]) => ({ part, label, isFull: parts[part] === "said" }));
}

const DOTS = [
  ["change", "baseline"],
  ["method", "method"],
  ["production", "production"],
  ["recency", "recency"],
] as const satisfies readonly (readonly [PartName, string])[];
