import { InternalError } from "../errors.ts";

/**
 * The chance that a Beta(a, b) variable is at most x: the regularised incomplete beta function.
 * Every exact binomial statement here rests on it.
 *
 * Shape   x in [0, 1], a > 0, b > 0 → probability in [0, 1]
 * Source  DLMF 8.17.22, continued fraction by Lentz's method
 * @example Math.round(1e12 * betaCdf(0.5, 2, 2)) / 1e12 // => 0.5
 */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b));
  const nearZero = x < (a + 1) / (a + b + 2);
  return nearZero ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

/**
 * The x that a Beta(a, b) variable is at most with probability p.
 *
 * Shape   p in [0, 1], a > 0, b > 0 → x in [0, 1]; Newton's steps, halving the bracket where one would leave it
 * @example Math.round(1e12 * betaQuantile(0.5, 3, 3)) / 1e12 // => 0.5
 */
export function betaQuantile(p: number, a: number, b: number): number {
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  let [low, high, x] = [0, 1, a / (a + b)];
  for (;;) {
    const missed = betaCdf(x, a, b) - p;
    if (missed > 0) high = x;
    else low = x;
    const slope = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta);
    const step = x - missed / slope;
    const next = step > low && step < high ? step : (low + high) / 2;
    if (Math.abs(next - x) <= Number.EPSILON * x || next <= low || next >= high) return next;
    x = next;
  }
}

const SMALLEST = 1e-300;
const MOST_TERMS = 100_000;

function betaFraction(x: number, a: number, b: number): number {
  let numerator = 1;
  let denominator = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let fraction = denominator;
  for (let m = 1; m <= MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    denominator = 1 / awayFromZero(1 + even * denominator);
    numerator = awayFromZero(1 + even / numerator);
    fraction *= denominator * numerator;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    denominator = 1 / awayFromZero(1 + odd * denominator);
    numerator = awayFromZero(1 + odd / numerator);
    const step = denominator * numerator;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-16) return fraction;
  }
  throw new InternalError("stats.beta.no-convergence", `betaCdf did not converge at a=${a}, b=${b}`);
}

function awayFromZero(value: number): number {
  return Math.abs(value) < SMALLEST ? SMALLEST : value;
}

const LANCZOS_G = 7;
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

function logGamma(z: number): number {
  const shifted = z - 1;
  const base = shifted + LANCZOS_G + 0.5;
  const series = LANCZOS.reduce(
    (sum, term, index) => (index === 0 ? term : sum + term / (shifted + index)),
    0,
  );
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(series);
}
