import { editCareer, type Plain, writeEvidenceSkills } from "@paycurve/core/career";

/** What of one item shall be written: fields by name, null where they say nothing any more, and skills by their ids. */
export interface Written {
  readonly fields?: Readonly<Record<string, Plain>>;
  readonly skills?: readonly string[];
}

/**
 * A career file's text with one item answered; every other line stays.
 *
 * Shape   a text, the item's place in the list, what is to be written → text
 * Errors  InputError as `editCareer` and `writeEvidenceSkills`
 */
export function answeredText(text: string, index: number, { fields = {}, skills }: Written): string {
  const answered = Object.entries(fields).reduce(
    (so, [name, value]) => editCareer(so, { kind: "set", path: ["evidence", String(index), name], value }),
    text,
  );
  return skills === undefined ? answered : writeEvidenceSkills(answered, { index, skills });
}
