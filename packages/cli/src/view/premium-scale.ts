import { type PremiumAmount, signedPercent } from "@paycurve/core/skills";
import type { Scale } from "./axis.ts";

const STEPS = [5, 10, 20, 25, 50, 100];
const TICKS = 6;

/**
 * A stretch of percent that holds zero and every end, with round labels.
 *
 * Shape   amounts in percent, characters → a scale
 * @example premiumScale([{ low: 25, high: 40, unit: "percent" }], 30) // => { from: 0, to: 40, step: 10, width: 30 }
 */
export function premiumScale(amounts: readonly PremiumAmount[], width: number): Scale {
  const ends = amounts.flatMap(({ low, high }) => [low ?? 0, high ?? 0]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const step = STEPS.find((one) => (most - least) / one <= TICKS) ?? Math.ceil((most - least) / TICKS);
  const from = Math.floor(least / step) * step;
  return { from, to: Math.max(Math.ceil(most / step) * step, from + step), step, width };
}

/** A label of such a scale. */
export function percentTick(tick: number): string {
  return signedPercent(tick).replace(" ", "");
}
