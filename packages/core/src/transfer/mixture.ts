import { normalDistribution } from "../stats/index.ts";

/** One of several normal laws, and how likely it is that it is the one. */
export interface NormalPart {
  readonly weight: number;
  readonly mean: number;
  readonly variance: number;
}

/** What is believed of one number: several normal laws, weights adding up to one. */
export type Mixture = readonly NormalPart[];

/**
 * The value that a mixture lies below with probability p.
 *
 * Shape   a mixture (n ≥ 1), p in (0, 1) → value, by bisection
 * @example Math.abs(Math.round(1e9 * mixtureQuantile([{ weight: 1, mean: 0, variance: 1 }], 0.5))) // => 0
 */
export function mixtureQuantile(mixture: Mixture, p: number): number {
  const reach = ({ variance }: NormalPart): number => FAR * Math.sqrt(variance);
  let low = Math.min(...mixture.map((part) => part.mean - reach(part)));
  let high = Math.max(...mixture.map((part) => part.mean + reach(part)));
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (shareBelow(mixture, middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Standard deviations past which hardly anything lies. */
const FAR = 10;
const HALVINGS = 60;

function shareBelow(mixture: Mixture, value: number): number {
  return mixture.reduce(
    (sum, { weight, mean, variance }) =>
      sum +
      weight *
        (variance > 0 ? normalDistribution((value - mean) / Math.sqrt(variance)) : Number(value >= mean)),
    0,
  );
}

/**
 * The same mixture with independent scatter added to each part.
 *
 * Shape   a mixture, the variance to add to each part → a mixture
 */
export function widened(mixture: Mixture, varianceOf: (part: number) => number): Mixture {
  return mixture.map((part, index) => ({ ...part, variance: part.variance + varianceOf(index) }));
}

/**
 * The mean of a mixture.
 *
 * @example mixtureMean([{ weight: 0.5, mean: 0, variance: 1 }, { weight: 0.5, mean: 2, variance: 1 }]) // => 1
 */
export function mixtureMean(mixture: Mixture): number {
  return mixture.reduce((sum, { weight, mean }) => sum + weight * mean, 0);
}
