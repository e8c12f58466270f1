import type { Figure } from "../figures/index.ts";
import type { Market } from "../money/index.ts";
import { type Withheld, withheld } from "../stats/index.ts";
import { carriedPremiums } from "./carried-premiums.ts";
import { type PremiumPanel, premiumPanels } from "./premium-panels.ts";
import type { PremiumRecord } from "./premium-record.ts";
import { premiumRecords } from "./premium-records.ts";
import type { Skill } from "./skill.ts";
import { SKILLS } from "./skills.ts";
import type { TitleEstimate, TitleEstimates } from "./title-estimate.ts";

/** An estimate of ours as a market may take it: its own, or one carried from the US as a claim to test. */
export interface StandingEstimate extends TitleEstimate {
  readonly standing: "own" | "carried";
}

/** What is known of one skill's premium in a market. */
export interface SkillPremiums {
  readonly skill: Skill;
  /** The market's own records, then those carried to it. */
  readonly records: readonly PremiumRecord[];
  /** Those of them that somebody stands behind, apart by baseline, part of pay and where they are from. */
  readonly panels: readonly PremiumPanel[];
  /** Those that nobody stands behind: they have a place along no axis. */
  readonly rejected: readonly PremiumRecord[];
  /** Withheld where no job title of the postings stands for the skill. */
  readonly estimates: readonly StandingEstimate[] | Withheld;
}

/** What is known of the premiums of a market's skills. */
export interface MarketSkills {
  readonly market: Market;
  readonly skills: readonly SkillPremiums[];
  /** The skills that the person has, where that is known. */
  readonly yours: readonly Skill[];
  /** The market's premiums for a degree, a place or another trade: for no skill here. */
  readonly forNoSkill: readonly PremiumRecord[];
  /** Premiums that hold for no country in particular. */
  readonly ofNoCountry: readonly PremiumRecord[];
  /** Every record by its id, for the conflicts that records name. */
  readonly byId: ReadonlyMap<string, PremiumRecord>;
  readonly own: TitleEstimates;
}

/** What premiums are asked about, and from what they are told. */
export interface SkillsQuestion {
  readonly market: Market;
  /** Null for every skill. */
  readonly skill: Skill | null;
  /** The figures of every market: what conflicts and what is carried lies in others. */
  readonly figures: readonly Figure[];
  readonly estimates: TitleEstimates;
}

/**
 * Which skills pay more in a market, over what, who says so and what contradicts it.
 * Nothing is summed and no two baselines are put together; another market's premium is a ratio to test, never money.
 *
 * Shape   a market, one skill or all, figures, our estimates → the skills in the table's order
 */
export function skillPremiums({ market, skill, figures, estimates }: SkillsQuestion): MarketSkills {
  const all = premiumRecords(figures);
  const local = all.filter((record) => record.market === market);
  const known = [...local, ...(market === "US" ? [] : carriedPremiums(all))];
  const asked = SKILLS.filter(({ id }) => skill === null || skill.id === id);
  return {
    market,
    skills: asked.map((one) => premiumsOf(one, known, estimatesOf(one, market, estimates))),
    yours: [],
    forNoSkill: local.filter(({ skills }) => skills.length === 0),
    ofNoCountry: all.filter((record) => record.market === "XX"),
    byId: new Map(all.map((record) => [record.id, record])),
    own: estimates,
  };
}

/** Whether anything at all is known of a skill's premium in the market. */
export function isKnown({ records, estimates }: SkillPremiums): boolean {
  return (
    records.length > 0 || (!("kind" in estimates) && estimates.some(({ premium }) => "percent" in premium))
  );
}

/** Whether all that is known of a skill's premium is carried to the market from another. */
export function isOnlyCarried({ records, estimates }: SkillPremiums): boolean {
  const counted = "kind" in estimates ? [] : estimates.filter(({ premium }) => "percent" in premium);
  const known = [...records, ...counted];
  return known.length > 0 && known.every(({ standing }) => standing === "carried");
}

function premiumsOf(
  skill: Skill,
  known: readonly PremiumRecord[],
  estimates: SkillPremiums["estimates"],
): SkillPremiums {
  const records = known.filter(({ skills }) => skills.includes(skill.id));
  const rejected = records.filter(({ standing }) => standing === "rejected");
  const panels = premiumPanels(records.filter((record) => !rejected.includes(record)));
  return { skill, records, panels, rejected, estimates };
}

function estimatesOf(
  { id }: Skill,
  market: Market,
  { estimates }: TitleEstimates,
): SkillPremiums["estimates"] {
  const found = estimates.filter(({ skill }) => skill === id);
  if (found.length === 0) return withheld("no-data", 0, null);
  const own = found.filter((one) => one.market === market);
  const carried =
    market === "US" ? [] : found.filter((one) => one.market === "US" && "percent" in one.premium);
  return [
    ...own.map((one) => ({ ...one, standing: "own" as const })),
    ...carried.map((one) => ({ ...one, standing: "carried" as const })),
  ];
}
