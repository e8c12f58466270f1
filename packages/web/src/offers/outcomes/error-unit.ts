import type { SimulatedOffer } from "@paycurve/core/offer";

/** How far chance alone may move a number in nineteen of twenty runs, in standard errors. */
const NINETEEN_OF_TWENTY = 1.96;

/** How far an amount may be off by chance alone; null where nothing says it. */
export function errorOf({ standardError }: Pick<SimulatedOffer, "standardError">): number | null {
  return standardError === null ? null : standardError * NINETEEN_OF_TWENTY;
}

/**
 * The power of ten that an amount bears being rounded to: the first digit that is in doubt is the last one shown.
 *
 * Units   as the error; 1 at the least
 * @example errorUnit(240) // => 100
 */
export function errorUnit(error: number): number {
  return error < 1 ? 1 : 10 ** Math.floor(Math.log10(error));
}

/**
 * An amount without the digits that its error does not bear.
 *
 * @example roundedTo(245_790, 100) // => 245800
 */
export function roundedTo(amount: number, unit: number): number {
  return Math.round(amount / unit) * unit;
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
