import type { Market } from "../money/index.ts";
import type { Skill, TitleEstimates } from "../skills/index.ts";
import type { BriefSource } from "./brief-source.ts";

/** The id of our own estimate of a skill's premium in a market. */
export function skillSourceId(market: Market, { id }: Skill): string {
  return `count:${market.toLowerCase()}-skill-${id}`;
}

/** Our own estimate of a skill's premium as a source. */
export function skillSource(
  market: Market,
  skill: Skill,
  { publisher, edition, url }: TitleEstimates,
): BriefSource {
  return {
    id: skillSourceId(market, skill),
    kind: "count",
    market,
    says: `${publisher}, edition of ${edition}: titles that name ${skill.name} against the general machine learning engineer, level and year held alike, counted by Paycurve`,
    url,
  };
}
