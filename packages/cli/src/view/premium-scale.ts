import { type PremiumAmount, percentAxis, signedPercent } from "@paycurve/core/skills";
import type { Scale } from "./axis.ts";

/**
 * A stretch of percent that holds zero and every end, with round labels.
 *
 * Shape   amounts in percent, characters → a scale
 * @example premiumScale([{ low: 25, high: 40, unit: "percent" }], 30) // => { from: 0, to: 40, step: 10, width: 30 }
 */
export function premiumScale(amounts: readonly PremiumAmount[], width: number): Scale {
  return { ...percentAxis(amounts), width };
}

/** A label of such a scale. */
export function percentTick(tick: number): string {
  return signedPercent(tick).replace(" ", "");
}
