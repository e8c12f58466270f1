import type { Figure, FigureUnit, Statistic } from "@paycurve/core/figures";
import type { FigureProblem } from "./figure-problem.ts";

/** The units a statistic can be in, for those that are no amount of pay; any other statistic may be in any unit. */
const UNITS_OF: Partial<Readonly<Record<Statistic, readonly FigureUnit[]>>> = {
  growth: ["percent", "money_change_per_year"],
  premium: ["percent", "money_premium"],
  share: ["percent"],
  rate: ["percent"],
  count: ["count"],
  rank: ["rank", "rank_at_or_above"],
};

/**
 * Whether a figure's unit fits its statistic, its currency and its amount.
 *
 * Shape   a figure → problems; empty when all fit
 */
export function checkUnits(figure: Figure): readonly FigureProblem[] {
  const { id, unit, currency, statistic, amount } = figure;
  const units = UNITS_OF[statistic];
  const problems: (FigureProblem | false)[] = [
    isMoney(unit) && currency === null && problem(id, "currency", `${unit} needs a currency`),
    !isMoney(unit) &&
      currency !== null &&
      problem(id, "currency", `${unit} has no currency, got ${currency}`),
    units !== undefined && !units.includes(unit) && problem(id, "unit", `${statistic} cannot be in ${unit}`),
    typeof amount === "object" &&
      amount.low >= amount.high &&
      problem(id, "amount", "low must lie below high"),
    typeof amount === "number" &&
      statistic === "range" &&
      problem(id, "amount", "a range needs low and high"),
  ];
  return problems.filter((found) => found !== false);
}

function isMoney(unit: FigureUnit): boolean {
  return unit.startsWith("money_") || unit === "employer_cost_per_year";
}

function problem(id: string, check: string, wrong: string): FigureProblem {
  return { id, check, message: `${id}: ${wrong}` };
}
