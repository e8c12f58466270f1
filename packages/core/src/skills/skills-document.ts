import type { Market } from "../money/index.ts";
import type { Withheld } from "../stats/index.ts";
import type { EstimatedPremium } from "./premium-of.ts";
import type { PremiumRecord } from "./premium-record.ts";
import type { Scarcity } from "./skill.ts";
import type { MarketSkills, StandingEstimate } from "./skill-premiums.ts";
import { type SkillsNote, skillsNotes } from "./skills-notes.ts";
import type { TitleEstimates } from "./title-estimate.ts";
import type { SideSize } from "./title-premium.ts";

/** A premium record, flat. */
export interface RecordDocument extends Omit<PremiumRecord, "amount" | "source"> {
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: "percent" | "money";
  readonly publisher: string;
  readonly published: string;
  readonly url: string;
}

/** An estimate of ours, flat, or what was counted and why it is withheld. */
export type EstimateDocument = {
  readonly baseline: string;
  readonly controls: readonly string[];
  readonly partOfPay: "advertised";
  readonly meaning: "advertised";
  readonly level: "all";
  readonly market: Market;
  readonly years: readonly [number, number];
  readonly titles: readonly string[];
  readonly standing: StandingEstimate["standing"];
  readonly unit: "percent";
  readonly baselineSize: SideSize;
} & SideSize &
  (EstimatedPremium | { readonly withheld: Withheld });

/**
 * What is known of skills' premiums as the JSON document that scripts hold on to.
 *
 * Units   percent is 0–100
 */
export interface SkillsDocument {
  readonly market: Market;
  readonly skills: readonly {
    readonly id: string;
    readonly name: string;
    /** Whether the person's file says that they have it. */
    readonly yours: boolean;
    readonly why: Scarcity;
    readonly records: readonly RecordDocument[];
    readonly estimates: readonly EstimateDocument[] | Withheld;
  }[];
  readonly notes: readonly SkillsNote[];
  /** Where the estimates were counted; each record has its own. */
  readonly source: Pick<TitleEstimates, "publisher" | "edition" | "url" | "licence" | "method"> & {
    readonly title: string;
  };
}

/**
 * The document of `skills --json`.
 *
 * Shape   a market's skills, what is to be said before its own notes → SkillsDocument
 * Source  CONTRACT, `skills --json`
 */
export function skillsDocument(found: MarketSkills, told: readonly SkillsNote[] = []): SkillsDocument {
  const { publisher, about, edition, url, licence, method } = found.own;
  return {
    market: found.market,
    skills: found.skills.map(({ skill: { id, name, why }, records, estimates }) => ({
      id,
      name,
      yours: found.yours.some((one) => one.id === id),
      why,
      records: records.map(recordDocument),
      estimates: "kind" in estimates ? estimates : estimates.map((one) => estimateDocument(one, found)),
    })),
    notes: [...told, ...skillsNotes(found)],
    source: { publisher, title: about, edition, url, licence, method },
  };
}

function recordDocument({ amount, source, ...record }: PremiumRecord): RecordDocument {
  const { publisher, published, url } = source;
  return { ...record, ...amount, publisher, published, url };
}

function estimateDocument(
  { market, years, titles, standing, sizes, premium }: StandingEstimate,
  { own }: MarketSkills,
): EstimateDocument {
  return {
    baseline: own.baseline.says,
    controls: own.controls,
    partOfPay: "advertised",
    meaning: "advertised",
    level: "all",
    market,
    years,
    titles,
    standing,
    unit: "percent",
    ...sizes.skill,
    baselineSize: sizes.baseline,
    ...("percent" in premium ? premium : { withheld: premium }),
  };
}
