import { logNormalTail, normalCentral } from "./normal.ts";

/**
 * How densely a standard normal variable lies on average from one value to another, as a log: of a value that is known by two
 * ends alone, how likely it is. At ends that meet it is the density there.
 *
 * Shape   from ≤ to, both finite → log of a density
 * @example logMeanDensity(0, 0) // => -0.9189385332046727
 */
export function logMeanDensity(from: number, to: number): number {
  const width = to - from;
  if (width < NARROW) return -(((from + to) / 2) ** 2 + Math.log(2 * Math.PI)) / 2;
  return logMass(from, to) - Math.log(width);
}

/** Narrower than this, the density bends by less than a billionth. */
const NARROW = 1e-4;

/** The log of the chance to lie between two values, taken so that no digits cancel. */
function logMass(from: number, to: number): number {
  if (to < 0) return logMass(-to, -from);
  if (from < 0) return Math.log((normalCentral(to) + normalCentral(-from)) / 2);
  const beyond = logNormalTail(from);
  return beyond + Math.log(-Math.expm1(logNormalTail(to) - beyond));
}
