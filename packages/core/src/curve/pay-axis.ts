import { MINOR_UNITS_PER_MAJOR } from "../money/index.ts";
import { mergeHistograms, type PayHistogram, quantile, rowCount } from "../stats/index.ts";

/** The stretch of pay that a curve is drawn along, and the step between its labels. */
export interface PayAxis {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

const OUTERMOST = 0.02;
const EDGES_PER_STEP = 4;
const ROUND_STEPS = [1, 2, 2.5, 5, 10];

/**
 * An axis wide enough for nearly every posting and for the pay beside them; the outermost fiftieth at either end
 * may lie past it.
 *
 * Shape   histograms, other amounts (at least one number among both) → axis with round ends
 * Units   minor units per year
 */
export function payAxis(histograms: readonly PayHistogram[], others: readonly number[]): PayAxis {
  const all = mergeHistograms(histograms);
  const ends = rowCount(all) === 0 ? [] : [quantile(all, OUTERMOST), quantile(all, 1 - OUTERMOST)];
  const marks = [...ends, ...others];
  const [least, most] = [Math.min(...marks), Math.max(...marks)];
  const edge = roundStep((most - least || most) / 5) / EDGES_PER_STEP;
  const [from, to] = [Math.max(0, Math.floor(least / edge) * edge), Math.ceil((most + 1) / edge) * edge];
  return { from, to, step: roundStep((to - from) / 5) };
}

/**
 * The smallest round number that is at least as large: 1, 2, 2.5, 5 or 10 times a power of ten, and a major unit or more.
 *
 * Units   minor units
 * @example roundStep(4_300_000) // => 5000000
 */
export function roundStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(atLeast, MINOR_UNITS_PER_MAJOR)));
  const round = ROUND_STEPS.find((step) => step * power >= atLeast) ?? 10;
  return round * power;
}

/**
 * Where the labels of an axis stand.
 *
 * @example axisTicks({ from: 150, to: 420, step: 100 }) // => [200, 300, 400]
 */
export function axisTicks({ from, to, step }: PayAxis): number[] {
  const first = Math.ceil(from / step);
  const count = Math.floor(to / step) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => (first + index) * step);
}

/**
 * How far along an axis an amount stands: 0 at its start, 1 at its end, beyond them outside.
 *
 * @example shareAlong(150, { from: 100, to: 200, step: 50 }) // => 0.5
 */
export function shareAlong(amount: number, { from, to }: PayAxis): number {
  return (amount - from) / (to - from);
}
