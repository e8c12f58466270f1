import type { CalendarDate } from "../calendar/index.ts";
import { type EvidenceFinding, findingsOfItem } from "./evidence-check.ts";
import type { EvidenceItem } from "./evidence-item.ts";
import { EVIDENCE_PARTS, isRecent, type PartName, type PartState } from "./evidence-part.ts";

/**
 * What an item is worth in a talk. Weak: it shows no measured change, names tools alone, or is yet to be shipped. Stale:
 * it shows one, over a year ago. Strong: it is recent, runs in production, and says what was measured, how, and what its
 * owner did. Else fair.
 */
export type EvidenceGrade = "strong" | "fair" | "stale" | "weak";

/** An item with what it says of each part, what it is worth, and the question that would make it worth more. */
export interface GradedItem {
  readonly item: EvidenceItem;
  readonly grade: EvidenceGrade;
  readonly parts: Readonly<Record<PartName, PartState>>;
  readonly findings: readonly EvidenceFinding[];
  /** The first part that is not said well, and what to ask; null where all nine are. */
  readonly next: { readonly part: PartName; readonly asks: string } | null;
}

/** What must be said, beside a measured change that is recent, for an item to be strong. */
const STRONG_PARTS: readonly PartName[] = ["metric", "method", "production", "part"];

/**
 * What one item is worth, part by part.
 *
 * Shape   an item, the day of asking → GradedItem
 * Source  PRODUCT, “What have I shipped?”; docs/methods/evidence.md
 */
export function gradedItem(item: EvidenceItem, asOf: CalendarDate): GradedItem {
  const parts = Object.fromEntries(
    EVIDENCE_PARTS.map(({ name, state }) => [name, state(item, asOf)]),
  ) as Record<PartName, PartState>;
  const next = EVIDENCE_PARTS.find(({ name }) => parts[name] !== "said");
  return {
    item,
    grade: gradeOf(item, parts, asOf),
    parts,
    findings: findingsOfItem(item, asOf),
    next: next ? { part: next.name, asks: next.asks } : null,
  };
}

function gradeOf({ shipped }: EvidenceItem, parts: GradedItem["parts"], asOf: CalendarDate): EvidenceGrade {
  const isToCome = shipped !== null && shipped > asOf;
  if (parts.change !== "said" || parts.system !== "said" || isToCome) return "weak";
  if (shipped !== null && !isRecent(shipped, asOf)) return "stale";
  const isWhole = parts.recency === "said" && STRONG_PARTS.every((name) => parts[name] === "said");
  return isWhole ? "strong" : "fair";
}
