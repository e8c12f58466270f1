import { formatCount } from "@paycurve/core/money";
import {
  CARRIED_WORDS,
  estimateWords,
  type MarketSkills,
  type SkillPremiums,
  type StandingEstimate,
  signedPercent,
  withheldEstimateWords,
} from "@paycurve/core/skills";
import { labelLine } from "./axis.ts";
import { chartWidth, LABEL_WIDTH } from "./layout.ts";
import { figureBar } from "./level-rows.ts";
import type { PremiumLinesOptions } from "./premium-lines.ts";
import { percentTick, premiumScale } from "./premium-scale.ts";
import { wrap } from "./wrap.ts";

/** What our own postings say of a skill: each estimate with its interval and how much it rests on, or why there is none. */
export function estimateLines(
  { estimates }: SkillPremiums,
  found: MarketSkills,
  options: PremiumLinesOptions,
): string[] {
  if ("kind" in estimates) return ["  Our own postings: no job title there names it, so none is counted."];
  const { baseline } = found.own;
  return estimates.flatMap((one) => [
    `  Our own postings: over ${baseline.says}, in advertised base, ${one.market}`,
    ...estimateRows(one, options),
  ]);
}

function estimateRows(one: StandingEstimate, { columns, paint }: PremiumLinesOptions): string[] {
  const { premium, market, years } = one;
  const indent = " ".repeat(LABEL_WIDTH + 2);
  const inset = (words: string): string[] =>
    wrap(words, columns - indent.length).map((line) => indent + paint("quiet", line));
  if (!("percent" in premium)) return inset(withheldEstimateWords(premium));
  const width = chartWidth(columns);
  const interval = { low: premium.low, high: premium.high, unit: "percent" } as const;
  const axis = premiumScale([interval], width);
  const standing = one.standing === "carried" ? `; ${CARRIED_WORDS}` : "";
  return [
    indent + paint("quiet", labelLine(axis, percentTick)),
    `  ${`${market} ${years.join("–")}`.padEnd(LABEL_WIDTH)}${figureBar(interval, { axis, you: null, paint })}  ${estimateWords(premium)}`,
    ...inset(`Kennedy's correction ${signedPercent(premium.kennedyPercent)}; ${sizeWords(one)}${standing}`),
  ];
}

function sizeWords({ sizes: { skill, baseline }, titles }: StandingEstimate): string {
  const side = ({ n, nEffective, ranges }: typeof skill): string =>
    `${formatCount(n)} postings, ${formatCount(ranges)} distinct ranges, worth ${formatCount(nEffective)} independent postings`;
  const [first, ...others] = titles;
  const named = others.length === 0 ? first : `${first} and ${others.length} more titles`;
  return `${named}: ${side(skill)}; baseline: ${side(baseline)}`;
}
