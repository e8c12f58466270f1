import { InputError } from "../errors.ts";
import { readSkill, type Skill } from "../skills/index.ts";
import type { OpenCareer } from "./open-career.ts";
import { partsOf } from "./parts-of.ts";
import { hasPart, readField } from "./read-field.ts";

/** A skill of a career file that is none of those known here; it stays in the file. */
export interface UnknownSkill {
  readonly word: string;
  /** The id of the nearest that is known; null where none is near. */
  readonly nearest: string | null;
  /** Where it stands, and what is known instead. */
  readonly says: string;
}

/** One item of the list, and where it stands; nothing is said where it is empty. */
export interface SkillItem {
  readonly path: readonly string[];
  readonly means: Skill | UnknownSkill | null;
}

/** More skills than anyone lists. */
const MOST_SKILLS = 200;

/**
 * What each item of `me.skills` means, by the words that `skills` understands.
 *
 * Shape   an opened file → items in its order, none where the list is missing or empty
 * Errors  InputError "career.field" where it is no list of words
 */
export function skillItems(career: OpenCareer): readonly SkillItem[] {
  return hasPart(career, ["me"]) ? skillItemsAt(career, ["me", "skills"]) : [];
}

/**
 * The same of any list of skills.
 *
 * Shape   an opened file, the list's path → items in its order
 * Errors  as `skillItems`
 */
export function skillItemsAt(career: OpenCareer, list: readonly string[]): readonly SkillItem[] {
  return partsOf(career, list, MOST_SKILLS).map((path) => ({
    path,
    means: readField(career, path, (word) => meaningOf(word, (says) => career.refuse(path, says).message)),
  }));
}

function meaningOf(word: string, placed: (says: string) => string): Skill | UnknownSkill {
  try {
    return readSkill(word);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { message, details } = error;
    const nearest = typeof details.nearest === "string" ? details.nearest : null;
    return { word, nearest, says: placed(`is left out: ${message.replace(/^skill: /, "")}`) };
  }
}
