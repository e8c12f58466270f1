/**
 * ln(2(eˢ − s − 1) / s²), with its digits kept where s is small: what the variance of an average price is made of.
 *
 * Shape   s ≥ 0 → number ≥ 0
 * @example logCurvature(0) // => 0
 */
export function logCurvature(s: number): number {
  if (s < SMALL) return Math.log1p(curvatureLessOne(s));
  return Math.LN2 + s + Math.log1p(-(1 + s) * Math.exp(-s)) - 2 * Math.log(s);
}

/**
 * ln((eˢ − 1) / s), with its digits kept where s is small.
 *
 * Shape   s ≥ 0 → number ≥ 0
 * @example logSlope(0) // => 0
 */
export function logSlope(s: number): number {
  if (s < SMALL) return Math.log1p((s / 2) * (1 + curvatureLessOne(s)));
  return s + Math.log1p(-Math.exp(-s)) - Math.log(s);
}

const SMALL = 1;
const TERMS = 18;

/** 2(eˢ − s − 1) / s² − 1 as its series, the sum of 2sᵏ / (k + 2)!, k = 1, 2, … */
function curvatureLessOne(s: number): number {
  let sum = 0;
  for (let k = TERMS; k >= 1; k--) sum = (s / (k + 2)) * (1 + sum);
  return sum;
}
