/** Estimates of the same kind from several groups, each with its own standard error above 0. */
export interface Estimates {
  readonly values: readonly number[];
  readonly errors: readonly number[];
}

/** The mean that several groups share, how far it is known, and how far each group's own value is drawn to it. */
export interface PooledMean {
  readonly mean: number;
  readonly error: number;
  /** Each group's weight on the mean, 0…1: the rest is its own value's. */
  readonly shrinkage: readonly number[];
  readonly values: readonly number[];
}

/**
 * The common mean of groups that differ by a given variance, and each group's value drawn towards it as far as its own error
 * outweighs that variance.
 *
 * Shape   estimates (n ≥ 1), the variance between groups (0 where they are alike) → a mean and a value for each group
 * Units   as the values; variance in their square
 * Source  Gelman et al. 2013, Bayesian Data Analysis, equations 5.17 to 5.20; golden/stats.json
 * @example pooledMean({ values: [1, 3], errors: [1, 1] }, 0).mean // => 2
 */
export function pooledMean({ values, errors }: Estimates, betweenVariance: number): PooledMean {
  const weights = errors.map((error) => 1 / (error ** 2 + betweenVariance));
  const weight = total(weights);
  const mean = total(values.map((value, group) => value * (weights[group] ?? 0))) / weight;
  const shrinkage = errors.map((error) => error ** 2 / (error ** 2 + betweenVariance));
  return {
    mean,
    error: 1 / Math.sqrt(weight),
    shrinkage,
    values: values.map((value, group) => mean + (1 - (shrinkage[group] ?? 1)) * (value - mean)),
  };
}

/**
 * How much groups stray from a centre beyond what their errors explain: Cochran's Q.
 *
 * Shape   estimates (n ≥ 1), the variance between groups, a centre (their own mean if left out) → Q
 * @example straying({ values: [1, 3], errors: [1, 1] }, 0) // => 2
 */
export function straying(estimates: Estimates, betweenVariance: number, centre?: number): number {
  const { values, errors } = estimates;
  const middle = centre ?? pooledMean(estimates, betweenVariance).mean;
  return total(
    values.map((value, group) => (value - middle) ** 2 / ((errors[group] ?? 0) ** 2 + betweenVariance)),
  );
}

/**
 * The variance between groups by moments, at least nothing.
 *
 * Shape   estimates (n ≥ 2) → variance
 * Source  DerSimonian and Laird 1986; golden/stats.json
 * @example momentVariance({ values: [1, 3], errors: [1, 1] }) // => 1
 */
export function momentVariance(estimates: Estimates): number {
  const weights = estimates.errors.map((error) => 1 / error ** 2);
  const room = total(weights) - total(weights.map((weight) => weight ** 2)) / total(weights);
  return Math.max(0, (straying(estimates, 0) - (weights.length - 1)) / room);
}

/**
 * The variance between groups that makes their straying just what is to be expected, at least nothing. About a given centre
 * what all groups share as a bias is within it; about their own mean it is not.
 *
 * Shape   estimates (n ≥ 1; n ≥ 2 without a centre), a centre (their own mean if left out) → variance
 * Source  Paule and Mandel 1982; bisection
 * @example Math.round(pauleMandelVariance({ values: [2, -2], errors: [1, 1] }, 0)) // => 3
 */
export function pauleMandelVariance(estimates: Estimates, centre?: number): number {
  const expected = estimates.values.length - (centre === undefined ? 1 : 0);
  const isTooMuch = (variance: number): boolean => straying(estimates, variance, centre) > expected;
  if (expected < 1 || !isTooMuch(0)) return 0;
  let [low, high] = [0, 1];
  while (isTooMuch(high)) high *= 2;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (isTooMuch(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const HALVINGS = 100;

/**
 * Shares of equally many trials, drawn towards their common mean as far as chance alone may have spread them.
 *
 * Shape   shares 0…1 (k ≥ 4), trials of each → as many shares
 * Source  Efron and Morris 1977; golden/stats.json
 */
export function jamesStein(shares: readonly number[], trials: number): number[] {
  const mean = total(shares) / shares.length;
  const spread = total(shares.map((share) => (share - mean) ** 2));
  const kept = 1 - ((shares.length - 3) * mean * (1 - mean)) / trials / spread;
  return shares.map((share) => mean + kept * (share - mean));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
