import { readMarket } from "@paycurve/core/money";
import { type MarketSkills, readSkill, skillPremiums } from "@paycurve/core/skills";
import type { Bundle } from "../bundle/index.ts";

/** A question about skills' premiums as it was typed. */
export interface SkillsWords {
  /** The United States where none is named: most of what is printed holds there. */
  readonly market?: string | undefined;
  readonly skill?: string | undefined;
}

/**
 * Which skills pay more in a market, and why.
 *
 * Shape   a bundle, the words → a market's skills, one or all
 * Errors  InputError "market.unknown", "skill.unknown", each with the nearest known one
 */
export function findSkills(
  bundle: Pick<Bundle, "allFigures" | "premiums">,
  { market = "US", skill }: SkillsWords,
): MarketSkills {
  return skillPremiums({
    market: readMarket(market),
    skill: skill === undefined ? null : readSkill(skill),
    figures: bundle.allFigures(),
    estimates: bundle.premiums(),
  });
}
