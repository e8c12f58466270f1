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
