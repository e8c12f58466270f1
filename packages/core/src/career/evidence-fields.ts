import type { EvidenceItem } from "../evidence/index.ts";
import { knownFieldsAt } from "./known-fields.ts";
import type { Plain, PlainMap } from "./plain.ts";

/**
 * An item as a career file has it: what is not said is left out, and so is a `publish` that says no.
 *
 * Shape   an item → an item for `editCareer` to add
 * Source  CONTRACT, career.yaml
 */
export function evidenceFields({ skills, publish, ...item }: EvidenceItem): PlainMap {
  const fields: Readonly<Record<string, Plain | null>> = {
    ...item,
    skills: skills.map(({ id }) => id),
    publish: publish ? true : null,
  };
  const said = knownFieldsAt(["evidence", "0"]).flatMap((name) => {
    const value = fields[name] ?? null;
    const isSaid = value !== null && !(Array.isArray(value) && value.length === 0);
    return isSaid ? [[name, value] as const] : [];
  });
  return Object.fromEntries(said);
}
