import { capitalised } from "../capitalised.ts";
import { MARKETS } from "../money/index.ts";
import { estimateWords, premiumWords } from "./percent-words.ts";
import type { PremiumRecord } from "./premium-record.ts";
import { isKnown, type MarketSkills, type SkillPremiums, type StandingEstimate } from "./skill-premiums.ts";

/**
 * What is known of the premiums asked about, in a sentence or two.
 *
 * Shape   a market's skills → the finding of the one skill, or of all together
 */
export function skillsFinding(found: MarketSkills): string {
  const [only, ...others] = found.skills;
  if (only && others.length === 0) return skillFinding(only, found);
  return [printedFinding(found), countedFinding(found)].join(" ");
}

/**
 * How many premiums others print in a market, and how many of them say what they are over.
 *
 * Shape   a market's skills → a sentence
 */
export function printedFinding({ market, skills }: MarketSkills): string {
  const { inText } = MARKETS[market];
  const records = printedIn(skills.flatMap(({ records: held }) => held));
  const printed = new Set(records.map(({ id }) => id)).size;
  const based = new Set(records.filter(({ baseline }) => baseline !== null).map(({ id }) => id)).size;
  if (printed === 0) return `No premium is printed for a skill in ${inText}.`;
  const many = `Of ${printed} premium${printed === 1 ? "" : "s"} printed for skills in ${inText}`;
  return `${many}, ${based === 0 ? "none" : based} ${based < 2 ? "says what it is" : "say what they are"} over.`;
}

/**
 * What a market's own postings advertise for the titles of skills.
 *
 * Shape   a market's skills → a sentence
 */
export function countedFinding({ market, skills, own }: MarketSkills): string {
  const { inText } = MARKETS[market];
  const counted = skills.flatMap(({ skill, estimates }) =>
    bearing(estimates).map((premium) => `${skill.name} ${estimateWords(premium)}`),
  );
  return counted.length > 0
    ? `Over ${own.baseline.says}, postings in ${inText} advertise ${counted.join(", ")}.`
    : `Postings in ${inText} bear no estimate of their own yet.`;
}

/**
 * What is known of one skill's premium.
 *
 * Shape   a skill's premiums and the market they are of → a sentence or two
 */
export function skillFinding(one: SkillPremiums, { market, own }: MarketSkills): string {
  const { skill, records, estimates } = one;
  const { inText } = MARKETS[market];
  const name = capitalised(skill.name);
  if (!isKnown(one)) return `${name}: no premium is known in ${inText}, printed or counted.`;
  const counted = bearing(estimates).map((estimate) => {
    const unproven = estimate.low < 0 && estimate.high > 0 ? ": no difference is proven" : "";
    return `its titles advertise ${estimateWords(estimate)} over ${own.baseline.says}${unproven}.`;
  });
  const printed = printedIn(records);
  const said = printed.length === 0 ? [] : [printedWords(printed)];
  const isCarried = [...records, ...standingEstimates(estimates)].some(
    ({ standing }) => standing === "carried",
  );
  const local = [...counted, ...said];
  if (local.length > 0) return `${name}: ${local.join(" ")}`;
  return `${name}: nothing is known of its premium in ${inText} itself.${isCarried ? " US ratios are carried, to be tested here." : ""}`;
}

/** What is printed, by what it is over: a premium over one baseline is never listed with one over another. */
function printedWords(records: readonly PremiumRecord[]): string {
  const baselines = [...new Set(records.map(({ baseline }) => baseline))];
  const over = (wanted: string | null) => records.filter(({ baseline }) => baseline === wanted);
  if (records.length > LISTED_AT_MOST) {
    const named = baselines.filter((baseline) => baseline !== null).length;
    const unnamed = over(null).length;
    const others = unnamed > 0 ? `, ${unnamed} over nothing named` : "";
    return `Others print ${records.length} premiums over ${named} baseline${named === 1 ? "" : "s"}${others}: none is told against another's.`;
  }
  const parts = baselines.map((baseline) => {
    const amounts = amountsOf(over(baseline));
    const each = baseline === null && amounts.length > 1 ? ", each" : "";
    return `${listed(amounts)}${each} over ${baseline ?? "nothing named"}`;
  });
  return `Others print ${parts.join("; ")}.`;
}

function amountsOf(records: readonly PremiumRecord[]): string[] {
  return [...new Set(records.map(premiumWords))];
}

function listed(amounts: readonly string[]): string {
  return amounts.length > 1 ? `${amounts.slice(0, -1).join(", ")} and ${amounts.at(-1)}` : (amounts[0] ?? "");
}

const LISTED_AT_MOST = 4;

/** What is printed in the market itself by somebody who stands behind it, each number once. */
function printedIn(records: readonly PremiumRecord[]): PremiumRecord[] {
  return records.filter(
    ({ standing, repeats }) => repeats === null && (standing === "printed" || standing === "claim"),
  );
}

/** The market's own estimates that are not withheld. */
function bearing(estimates: SkillPremiums["estimates"]) {
  return standingEstimates(estimates).flatMap(({ standing, premium }) =>
    standing === "own" && "percent" in premium ? [premium] : [],
  );
}

function standingEstimates(estimates: SkillPremiums["estimates"]): readonly StandingEstimate[] {
  return "kind" in estimates ? [] : estimates;
}
