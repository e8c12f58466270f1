import { readEvidence } from "@paycurve/core/career";
import type { EvidenceItem } from "@paycurve/core/evidence";
import { orRefusal } from "../career/index.ts";

/** The evidence of a career file's text; none where it is not understood, which its own page says. */
export function itemsIn(text: string): readonly EvidenceItem[] {
  const found = orRefusal(() => readEvidence(text, "career.yaml"));
  return "refusal" in found ? [] : found.items;
}
