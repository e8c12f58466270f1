import type { Skill } from "../skills/index.ts";
import type { EvidenceItem } from "./evidence-item.ts";

/** A skill, and the items that were built with it. */
export interface CitedSkill {
  readonly skill: Skill;
  readonly items: readonly EvidenceItem[];
}

/**
 * The skills that a person's evidence names, each once, with what it was used for.
 *
 * Shape   items → skills in the order they are first named, each with at least one item
 */
export function evidenceSkills(items: readonly EvidenceItem[]): readonly CitedSkill[] {
  const skills = [...new Set(items.flatMap((item) => item.skills))];
  return skills.map((skill) => ({ skill, items: items.filter((item) => item.skills.includes(skill)) }));
}
