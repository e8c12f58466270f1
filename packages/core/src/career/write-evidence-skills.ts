import { editCareer } from "./edit-career.ts";
import { openCareer } from "./open-career.ts";
import { skillItemsAt } from "./skill-items.ts";

/** An item of the evidence by its place in the file, and the ids of all the skills that it shall name. */
export interface SkillsOfEvidence {
  readonly index: number;
  readonly skills: readonly string[];
}

/**
 * The text of a career file whose item names these skills and no other that is known here. A skill that stands there in
 * other words stays so, and so does a word that is not known.
 *
 * Shape   a career file's text, an item's place and skills → text
 * Errors  InputError as `readEvidence` and `editCareer`
 * Source  CONTRACT, career.yaml
 * @example writeEvidenceSkills("paycurve: 1\nevidence: [{ id: a, system: A, skills: [Cobol, mlops] }]", { index: 0, skills: ["rag"] }) // => "paycurve: 1\nevidence: [{ id: a, system: A, skills: [Cobol, rag] }]"
 */
export function writeEvidenceSkills(text: string, { index, skills }: SkillsOfEvidence): string {
  const list = ["evidence", String(index), "skills"];
  const standing = skillItemsAt(openCareer(text, "career.yaml"), list).flatMap(({ path, means }) =>
    means !== null && "id" in means ? [{ path, id: means.id }] : [],
  );
  const without = standing
    .filter(({ id }) => !skills.includes(id))
    .toReversed()
    .reduce((so, { path }) => editCareer(so, { kind: "remove", path }), text);
  return skills
    .filter((id) => standing.every((one) => one.id !== id))
    .reduce((so, item) => editCareer(so, { kind: "add", path: list, item }), without);
}
