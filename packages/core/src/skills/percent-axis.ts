import type { PremiumAmount } from "./premium-record.ts";

/** A stretch of percent with round labels. */
export interface PercentAxis {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

const STEPS = [5, 10, 20, 25, 50, 100];
const MOST_STEPS = 6;

/**
 * The axis of one panel: it holds zero and every end, and no other panel's.
 *
 * Shape   amounts in percent → axis
 * @example percentAxis([{ low: 25, high: 40, unit: "percent" }]) // => { from: 0, to: 40, step: 10 }
 */
export function percentAxis(amounts: readonly PremiumAmount[]): PercentAxis {
  const ends = amounts.flatMap(({ low, high }) => [low ?? 0, high ?? 0]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const step =
    STEPS.find((one) => (most - least) / one <= MOST_STEPS) ?? Math.ceil((most - least) / MOST_STEPS);
  const from = Math.floor(least / step) * step;
  return { from, to: Math.max(Math.ceil(most / step) * step, from + step), step };
}
