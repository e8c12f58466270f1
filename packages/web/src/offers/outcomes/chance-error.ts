import type { SimulatedOffer } from "@paycurve/core/offer";
import { errorUnit } from "@paycurve/core/stats";

/** How far chance alone may move a number in nineteen of twenty runs, in standard errors. */
const NINETEEN_OF_TWENTY = 1.96;

/** How far an amount may be off by chance alone; null where nothing says it. */
export function errorOf({ standardError }: Pick<SimulatedOffer, "standardError">): number | null {
  return standardError === null ? null : standardError * NINETEEN_OF_TWENTY;
}

/**
 * An error never said to be smaller than it is, in one digit or two.
 *
 * @example roundedUp(231) // => 240
 */
export function roundedUp(error: number): number {
  const unit = Math.max(1, errorUnit(error) / 10);
  return Math.ceil(error / unit) * unit;
}
