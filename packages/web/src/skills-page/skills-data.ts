import type { Figure } from "@paycurve/core/figures";
import type { MarketSkills } from "@paycurve/core/skills";

/** What a market's page of skills is made from, all of it before any visit. */
export interface SkillsPageData {
  readonly found: MarketSkills;
  /** Every published figure, of whatever market: what a reason rests on need be no premium. */
  readonly figures: readonly Figure[];
}

/** The same once it is rendered, its figures by their ids. */
export interface SkillsShown {
  readonly found: MarketSkills;
  readonly figures: ReadonlyMap<string, Figure>;
}
