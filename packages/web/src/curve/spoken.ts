import type { CurveStep } from "@paycurve/core/curve";
import { bareAmount, basisWords } from "@paycurve/core/figures";
import { type Currency, formatCount, formatMoney, money } from "@paycurve/core/money";
import type { FigureMark, MarkShape } from "./figure-mark.ts";
import { printed } from "./quantile-marks.tsx";
import { withheldWords } from "./withheld-stubs.tsx";

/** A point is named by its own statistic. */
const STATISTICS: Partial<Record<MarkShape, string>> = {
  range: "range",
  floor: "floor, open above",
  ceiling: "ceiling, open below",
  span: "floor and ceiling, what lies between is not said",
  percentiles: "percentiles",
  mean: "average, kept out of the curve",
};

const MEANINGS = {
  advertised: "advertised",
  paid: "paid",
  official: "official statistics",
  unsaid: "advertised or paid is not said",
} as const;

/** What a mark says to those who hear the chart: value, statistic, meaning, publisher, conflict. */
export function spokenMark({ figures, shape, meaning, label }: FigureMark): string {
  const [figure] = figures;
  if (!figure) return label;
  const amounts = figures.map((one) => (figures.length > 1 ? `${one.statistic} ` : "") + bareAmount(one));
  const conflict = figures.some(({ conflictsWith }) => conflictsWith.length > 0);
  const of = [
    figure.level === "all" ? "all levels" : `${figure.level} level`,
    figure.role,
    figure.levelWords,
  ];
  const statistic = STATISTICS[shape] ?? figure.statistic;
  const says = [amounts.join(", "), statistic, basisWords(figure), MEANINGS[meaning]];
  return `${label}: ${of.filter(Boolean).join(", ")}, ${says.join(", ")}; printed by ${figure.source.publisher}${conflict ? "; others print otherwise" : ""}`;
}

/** What a level's postings say to those who hear the chart. */
export function spokenLevel(step: CurveStep, { currency }: { readonly currency: Currency }): string {
  const say = (minorUnits: number): string => formatMoney(money(Math.round(minorUnits), currency));
  const median = printed(step, 0.5);
  const [p25, p75] = [printed(step, 0.25), printed(step, 0.75)];
  const parts = [
    `${step.level}: ${formatCount(step.n)} postings counted, advertised`,
    median && `median ${say(median.value)}, may lie from ${say(median.low)} to ${say(median.high)}`,
    p25 && p75 && `half lie between ${say(p25.value)} and ${say(p75.value)}`,
    withheldWords(step),
  ];
  return parts.filter(Boolean).join("; ");
}
