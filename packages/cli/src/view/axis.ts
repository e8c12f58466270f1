import { type Currency, formatShort, MINOR_UNITS_PER_MAJOR, money } from "@paycurve/core/money";
import { mergeHistograms, type PayHistogram, quantile, rowCount } from "@paycurve/core/stats";

/** A pay axis of so many characters. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly currency: Currency;
}

const OUTERMOST = 0.01;
const EDGES_PER_TICK = 4;
const ROUND_STEPS = [1, 2, 2.5, 5, 10];

/**
 * An axis wide enough for nearly every posting, the person's pay and the figures beside it.
 *
 * Units   pay in minor units per year
 */
export function payAxis(
  histograms: readonly PayHistogram[],
  others: readonly number[],
  { width, currency }: Pick<Axis, "width" | "currency">,
): Axis {
  const all = mergeHistograms(histograms);
  const ends = rowCount(all) === 0 ? [] : [quantile(all, OUTERMOST), quantile(all, 1 - OUTERMOST)];
  const marks = [...ends, ...others];
  const edge = tickStep(Math.max(...marks) - Math.min(...marks) || Math.max(...marks)) / EDGES_PER_TICK;
  const from = Math.max(0, Math.floor(Math.min(...marks) / edge) * edge);
  return { from, to: Math.ceil((Math.max(...marks) + 1) / edge) * edge, width, currency };
}

/**
 * The character under which an amount stands; null past the ends.
 *
 * @example columnOf(50, { from: 0, to: 100, width: 10, currency: "USD" }) // => 5
 */
export function columnOf(minorUnits: number, { from, to, width }: Axis): number | null {
  const column = Math.floor(((minorUnits - from) / (to - from)) * width);
  return column < 0 || column >= width ? null : column;
}

/**
 * The character nearest to an amount: its own, or the end that it lies past.
 *
 * @example nearestColumn(150, { from: 0, to: 100, width: 10, currency: "USD" }) // => 9
 */
export function nearestColumn(minorUnits: number, axis: Axis): number {
  return columnOf(minorUnits, axis) ?? (minorUnits < axis.from ? 0 : axis.width - 1);
}

/** The line of labels over an axis, as many as fit. */
export function axisLine(axis: Axis): string {
  const step = tickStep(axis.to - axis.from);
  const line: string[] = Array.from({ length: axis.width }, () => " ");
  let free = 0;
  for (let tick = Math.ceil(axis.from / step) * step; tick < axis.to; tick += step) {
    const label = formatShort(money(tick, axis.currency));
    const start = columnOf(tick, axis) ?? 0;
    if (start < free || start + label.length > axis.width) continue;
    line.splice(start, label.length, ...label.split(""));
    free = start + label.length + 1;
  }
  return line.join("");
}

function tickStep(span: number): number {
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, MINOR_UNITS_PER_MAJOR)));
  const round = ROUND_STEPS.find((step) => step * power >= rough) ?? 10;
  return round * power;
}
