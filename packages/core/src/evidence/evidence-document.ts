import type { EvidenceFinding } from "./evidence-check.ts";
import type { GradedItem } from "./evidence-grade.ts";
import type { EvidenceItem } from "./evidence-item.ts";
import { type EvidenceRecord, nextQuestion } from "./evidence-record.ts";

/** Something to know of the file itself. */
export interface EvidenceNote {
  readonly check: string;
  readonly severity: "caution" | "info";
  readonly message: string;
}

/** An item with all it says, skills by their ids. */
export interface ItemDocument
  extends Omit<EvidenceItem, "skills">,
    Pick<GradedItem, "grade" | "parts" | "findings" | "next"> {
  readonly skills: readonly string[];
}

/** A record as scripts get it. */
export interface EvidenceDocument extends Pick<EvidenceRecord, "asOf" | "counts" | "strength"> {
  readonly items: readonly ItemDocument[];
  /** Of all items, in their order. */
  readonly findings: readonly EvidenceFinding[];
  readonly next: { readonly id: string; readonly asks: string } | null;
  readonly notes: readonly EvidenceNote[];
}

/**
 * A record as one document.
 *
 * Shape   a record, what there is to know of its file → EvidenceDocument
 * Source  CONTRACT, evidence check
 */
export function evidenceDocument(record: EvidenceRecord, notes: readonly EvidenceNote[]): EvidenceDocument {
  const { asOf, counts, strength, items } = record;
  return {
    asOf,
    counts,
    strength,
    items: items.map(itemDocument),
    findings: items.flatMap(({ findings }) => findings),
    next: nextQuestion(record),
    notes,
  };
}

/** One item of it. */
export function itemDocument({ item, grade, parts, findings, next }: GradedItem): ItemDocument {
  return { ...item, skills: item.skills.map(({ id }) => id), grade, parts, findings, next };
}
