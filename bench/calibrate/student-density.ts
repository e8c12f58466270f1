/**
 * The logarithm of Student's density.
 *
 * Shape   x, whole degrees of freedom (≥ 1) → log density
 * Source  Γ((ν + 1)/2) / Γ(ν/2) from ν = 1 or 2 on by its recurrence, (ν + 1)/ν times two degrees earlier
 */
export function logStudentDensity(x: number, degrees: number): number {
  const isOdd = degrees % 2 === 1;
  let ratio = isOdd ? 1 / Math.sqrt(Math.PI) : Math.sqrt(Math.PI) / 2;
  for (let from = isOdd ? 1 : 2; from < degrees; from += 2) ratio *= (from + 1) / from;
  return Math.log(ratio / Math.sqrt(degrees * Math.PI)) - ((degrees + 1) / 2) * Math.log1p(x ** 2 / degrees);
}
