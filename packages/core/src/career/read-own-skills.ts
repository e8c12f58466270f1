import { type Market, readMarket } from "../money/index.ts";
import type { Skill } from "../skills/index.ts";
import { openCareer } from "./open-career.ts";
import { hasPart, readField } from "./read-field.ts";
import { skillItems, type UnknownSkill } from "./skill-items.ts";
import { type StrayField, strayFields } from "./stray-fields.ts";

/** The skills that a person says they have, and those of them that are not known here. */
export interface OwnSkills {
  /** Null where the file names none. */
  readonly market: Market | null;
  /** Each once, in the file's order. */
  readonly skills: readonly Skill[];
  readonly unknown: readonly UnknownSkill[];
  readonly strays: readonly StrayField[];
}

/**
 * Reads which skills a career file says its person has. A word that is not known here is told apart and is no fault.
 *
 * Shape   the file's text (at most 1 MB, no YAML aliases), its name for messages → skills known and unknown
 * Errors  InputError "career.…" whose message names file, line and field, where `me.skills` is no list of words
 * Source  CONTRACT, career.yaml
 * @example readOwnSkills("paycurve: 1\nme: { skills: [MLOps] }", "career.yaml").skills.length // => 1
 */
export function readOwnSkills(text: string, fileName: string): OwnSkills {
  const career = openCareer(text, fileName);
  const found = skillItems(career).map(({ means }) => means);
  const skills = found.flatMap((one) => (one !== null && "id" in one ? [one] : []));
  return {
    market: hasPart(career, ["me"]) ? readField(career, ["me", "market"], readMarket) : null,
    skills: [...new Set(skills)],
    unknown: found.flatMap((one) => (one !== null && "word" in one ? [one] : [])),
    strays: strayFields(career.document, career.lines),
  };
}
