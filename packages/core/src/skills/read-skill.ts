import { unknownWord } from "../unknown-word.ts";
import type { Skill } from "./skill.ts";
import { SKILLS } from "./skills.ts";

/**
 * Which skill a word names.
 *
 * Shape   a skill's id, its name, or a word that figures use for it, in any case → Skill
 * Errors  InputError "skill.unknown", with the nearest known skill
 * @example readSkill("Fine tuning").id // => "llm-fine-tuning"
 */
export function readSkill(text: string): Skill {
  const typed = plain(text);
  const found = SKILLS.find((skill) => namesOf(skill).some((name) => plain(name) === typed));
  if (found) return found;
  throw unknownWord({
    field: "skill",
    value: text,
    known: SKILLS.map(({ id }) => id),
    alsoCalled: Object.fromEntries(SKILLS.flatMap((skill) => namesOf(skill).map((name) => [name, skill.id]))),
  });
}

function namesOf({ id, name, words }: Skill): readonly string[] {
  return [id, name, ...words];
}

function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll("-", " ");
}
