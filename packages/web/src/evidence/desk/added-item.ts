import { editCareer, evidenceFields, freshCareer } from "@paycurve/core/career";
import type { EvidenceItem } from "@paycurve/core/evidence";

/**
 * A career file's text with one more system behind those it has; nothing else is said of it yet.
 *
 * Shape   a text (null: a new file comes to be), the item's id and system, the schema's address → text
 * Errors  InputError as `editCareer`
 */
export function addedItem(
  text: string | null,
  item: Pick<EvidenceItem, "id" | "system">,
  schema: string,
): string {
  return editCareer(text ?? freshCareer(schema), {
    kind: "add",
    path: ["evidence"],
    item: evidenceFields({ ...UNSAID, ...item }),
  });
}

const UNSAID: Omit<EvidenceItem, "id" | "system"> = {
  problem: null,
  metric: null,
  unit: null,
  baseline: null,
  after: null,
  method: null,
  shipped: null,
  production: null,
  part: null,
  proof: [],
  skills: [],
  shows: [],
  publish: false,
};
