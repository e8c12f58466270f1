import { editCareer, evidenceFields, freshCareer } from "@paycurve/core/career";
import type { EvidenceItem } from "@paycurve/core/evidence";

/**
 * A career file's text with one more system behind those it has.
 *
 * Shape   a text (null: a new file comes to be), an item, the schema's address → text
 * Errors  InputError as `editCareer`
 */
export function addedItem(text: string | null, item: EvidenceItem, schema: string): string {
  const begun = text ?? freshCareer(schema);
  return editCareer(begun, { kind: "add", path: ["evidence"], item: evidenceFields(item) });
}
