import type { Skill } from "./skill.ts";
import type { MarketSkills } from "./skill-premiums.ts";

/**
 * The same premiums with the skills that a person has before the others. Nothing is added up: skills overlap.
 *
 * Shape   a market's skills, the person's → the same, theirs first, each part in the table's order
 */
export function yoursFirst(found: MarketSkills, yours: readonly Skill[]): MarketSkills {
  const isYours = ({ skill: { id } }: MarketSkills["skills"][number]): boolean =>
    yours.some((one) => one.id === id);
  return {
    ...found,
    yours,
    skills: [...found.skills.filter(isYours), ...found.skills.filter((one) => !isYours(one))],
  };
}
