import { roundStep } from "@paycurve/core/curve";
import { MARKETS, type Market, MINOR_UNITS_PER_MAJOR } from "@paycurve/core/money";
import { isBorne, type LevelPay, type LocalLevel } from "@paycurve/core/transfer";
import { axisLine, nearestColumn } from "./axis.ts";
import { LABEL_WIDTH, REMARK_WIDTH } from "./layout.ts";
import type { Paint } from "./paint.ts";

/** About how many labels stand on the axis. */
const LABELS = 5;

/**
 * Each level as a bar on one axis, the highest level first: ═ one in two, ─ nine in ten, ┃ the median; hatched where most of
 * it is carried. A level that is withheld has no bar.
 */
export function localBars(
  levels: readonly LocalLevel[],
  { market, columns, paint }: { readonly market: Market; readonly columns: number; readonly paint: Paint },
): string[] {
  const width = columns - LABEL_WIDTH - REMARK_WIDTH;
  const minor = (amount: number): number => amount * MINOR_UNITS_PER_MAJOR;
  const borne = levels.filter(isBorne).map(({ pay }) => pay.ninety);
  const from = minor(Math.min(...borne.map(({ low }) => low)) * 0.95);
  const to = minor(Math.max(...borne.map(({ high }) => high)) * 1.05);
  const axis = { from, to, width, step: roundStep((to - from) / LABELS), currency: MARKETS[market].currency };
  const at = (amount: number): number => nearestColumn(minor(amount), axis);
  const barOf = (pay: LevelPay, isMostlyModel: boolean): string => {
    const [wide, half] = [pay.ninety, pay.half].map(({ low, high }) => [at(low), at(high)] as const);
    const [thin, thick] = isMostlyModel ? ["·", "░"] : ["─", "═"];
    return Array.from({ length: width }, (_, column) => {
      if (column === at(pay.median)) return "┃";
      if (half && column >= half[0] && column <= half[1]) return thick;
      return wide && column >= wide[0] && column <= wide[1] ? thin : " ";
    }).join("");
  };
  const rows = levels.toReversed().map((level) => {
    const bar = isBorne(level) ? barOf(level.pay, level.isMostlyModel) : " ".repeat(width);
    return `${level.level.padEnd(LABEL_WIDTH)}${paint("advertised", bar)}  ${paint("quiet", remarkOf(level))}`;
  });
  return [" ".repeat(LABEL_WIDTH) + paint("quiet", axisLine(axis)), ...rows];
}

function remarkOf(level: LocalLevel): string {
  const { isCarried, isMostlyModel, points } = level;
  if (!isBorne(level)) return "withheld: ratios do not fit";
  if (isCarried) return "carried";
  return `${points} ${points === 1 ? "point" : "points"}${isMostlyModel ? ", mostly model" : ""}`;
}
