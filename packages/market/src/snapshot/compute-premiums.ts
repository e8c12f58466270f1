import { MARKET_CODES } from "@paycurve/core/money";
import {
  type EstimatedPremium,
  type TitleEstimate,
  type TitleEstimates,
  titlePremium,
} from "@paycurve/core/skills";
import { countedYears } from "../counted-years.ts";
import type { SkillTitles } from "../figures/index.ts";
import { distinctRanges } from "./distinct-ranges.ts";
import { firstSnapshot } from "./first-snapshot.ts";
import type { Snapshot } from "./snapshot.ts";

const METHOD =
  "Least squares on the natural log of range midpoints, with a dummy for the skill's titles and one for each level and calendar year that both sides have; HC3 errors; percent = 100(e^b − 1), Kennedy's correction beside it, 95 % Student interval. Each distinct range of a level and year enters once, however often it was posted. Full-time local postings of the latest two years. Withheld under eight independent postings on either side (Kish's m over repeated midpoints), and where the error is above 0.2.";

/**
 * What each market's own postings say of the skills whose job titles name them, over one baseline.
 *
 * Shape   the snapshots of one edition, at least one, and which titles stand for a skill → estimates by market, then skill
 * Errors  InputError "snapshot.none" when there is none
 * Units   percent, rounded to four decimals, which every engine agrees on
 * Source  docs/methods/premiums.md
 */
export function computePremiums(snapshots: readonly Snapshot[], titles: SkillTitles): TitleEstimates {
  const held = MARKET_CODES.flatMap((code) => snapshots.filter(({ market }) => market === code));
  const { source, publisher, about, edition, url, licence, meaning } = firstSnapshot(held, "computePremiums");
  const head = { source, publisher, about, edition, url, licence, meaning, method: METHOD };
  const estimates = held.flatMap((snapshot) =>
    Object.entries(titles.skills).map(([skill, named]) => estimateOf(snapshot, { skill, named, titles })),
  );
  return { ...head, baseline: titles.baseline, controls: ["level", "calendar year"], estimates };
}

interface Named {
  readonly skill: string;
  readonly named: readonly string[];
  readonly titles: SkillTitles;
}

function estimateOf(snapshot: Snapshot, { skill, named, titles }: Named): TitleEstimate {
  const years = countedYears(snapshot.cells);
  const { premium, ...sizes } = titlePremium(
    distinctRanges(snapshot, named, years),
    distinctRanges(snapshot, titles.baseline.titles, years),
  );
  return {
    skill,
    market: snapshot.market,
    titles: named,
    years,
    sizes,
    premium: "percent" in premium ? rounded(premium) : premium,
  };
}

function rounded(premium: EstimatedPremium): EstimatedPremium {
  const round = (value: number): number => Number(value.toFixed(4));
  return {
    percent: round(premium.percent),
    kennedyPercent: round(premium.kennedyPercent),
    low: round(premium.low),
    high: round(premium.high),
    standardError: Number(premium.standardError.toFixed(6)),
    degreesOfFreedom: premium.degreesOfFreedom,
  };
}
