import { editCareer, evidenceFields, readEvidence } from "@paycurve/core/career";
import type { EvidenceItem } from "@paycurve/core/evidence";

/**
 * A career file's text with items added, which is then read back whole: what could not be read is never written.
 *
 * Shape   text, items with ids of their own, the file's name for messages → text
 * Errors  InputError as `editCareer` and `readEvidence`
 */
export function withItems(text: string, items: readonly EvidenceItem[], fileName: string): string {
  if (items.length === 0) return text;
  const after = editCareer(text, { kind: "extend", path: ["evidence"], items: items.map(evidenceFields) });
  readEvidence(after, fileName);
  return after;
}
