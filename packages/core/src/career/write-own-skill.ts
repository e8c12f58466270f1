import { editCareer } from "./edit-career.ts";
import { freshCareer } from "./fresh-career.ts";
import { openCareer } from "./open-career.ts";
import { skillItems } from "./skill-items.ts";
import type { CareerSchema } from "./write-me.ts";

/** Whether a person has a skill. */
export interface OwnSkill {
  readonly id: string;
  readonly isOwn: boolean;
}

/**
 * The text of a career file whose person has a skill, or has it no more. It is spliced into the list `me.skills`; every
 * other byte stays, and so does a skill that stands there in other words. Without a text, a new file.
 *
 * Shape   a career file's text or null, the skill, whether they have it, where the schema is published → text
 * Errors  InputError as `readOwnSkills` and `editCareer`
 * Source  CONTRACT, career.yaml
 */
export function writeOwnSkill(
  text: string | null,
  { id, isOwn }: OwnSkill,
  { schema }: CareerSchema,
): string {
  const before = text ?? freshCareer(schema);
  const standing = skillItems(openCareer(before, "career.yaml")).flatMap(({ path, means }) =>
    means !== null && "id" in means && means.id === id ? [path] : [],
  );
  if (!isOwn)
    return standing.toReversed().reduce((so, path) => editCareer(so, { kind: "remove", path }), before);
  return standing.length > 0 ? before : editCareer(before, { kind: "add", path: ["me", "skills"], item: id });
}
