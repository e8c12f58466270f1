import { endsOf, type Figure } from "../../figures/index.ts";
import type { WrittenAmount } from "./amounts-in-text.ts";
import type { WrittenNumber } from "./written-amount.ts";

/**
 * Whether a figure prints an amount: in its currency, for its span of time where one is said, and as the very number, or
 * rounded to the last digit that is written. A range must have both of its ends; one number may be either of them.
 *
 * Shape   a figure, an amount → true when it does
 */
export function holdsAmount(figure: Figure, amount: WrittenAmount): boolean {
  const { unit, currency } = figure;
  const isMoney = unit.startsWith("money") || unit === "employer_cost_per_year";
  if (!isMoney || currency !== amount.currency || !fitsSpan(unit, amount.per)) return false;
  const { low, high } = endsOf(figure);
  const isOne = amount.low.value === amount.high.value;
  if (isOne) return isWrittenAs(low, amount.low) || isWrittenAs(high, amount.low);
  return isWrittenAs(low, amount.low) && isWrittenAs(high, amount.high);
}

function fitsSpan(unit: Figure["unit"], per: WrittenAmount["per"]): boolean {
  if (per === null) return true;
  return unit === "money_per_day" ? per === "day" : per === "year";
}

function isWrittenAs(printed: number | null, { value, unit }: WrittenNumber): boolean {
  return printed !== null && Math.abs(printed - value) <= unit / 2;
}
