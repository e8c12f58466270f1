import { expect, test } from "vitest";
import { levelLikelihood } from "./level-likelihood.ts";
import { levelPosterior } from "./level-posterior.ts";
import type { LogObservation } from "./log-observation.ts";
import { mixtureQuantile } from "./mixture.ts";

type Ends = readonly [low: number, high: number, weight: number];

const observed = (ends: readonly Ends[]): LogObservation[] =>
  ends.map(([low, high, weight]) => ({ level: 0, low, high, weight }));

const times = (count: number, ends: Ends): Ends[] => Array.from({ length: count }, () => ends);

/** Ends and weights, σ; log mass, mean and variance of the likelihood: mpmath 1.3.0's quad at 25 digits. */
const MOMENTS = [
  [[[0, 0.7, 1]], 0.27, 0, 0.35, 0.11373333333333334],
  [times(8, [0, 0.7, 1]), 0.27, -0.024549637495963453, 0.35, 0.015905194581643627],
  [times(8, [0, 0.7, 1]), 0.1, 1.9745984320195125, 0.35, 0.017962524099809998],
  [
    [
      [0, 0.4, 1],
      [0.3, 0.9, 0.5],
      [0.35, 0.35, 1],
    ],
    0.27,
    -0.45836055647252777,
    0.3395484019401493,
    0.03237599672182216,
  ],
  [
    [
      [0, 0.1, 1],
      [2, 2.5, 1],
    ],
    0.15,
    -44.017504537290634,
    1.0506013566673973,
    0.011478467907442655,
  ],
  [
    [
      [0, 1.1, 0.02],
      [0.5, 0.6, 1],
    ],
    0.4,
    -1.974774312370294,
    0.55,
    0.1577026565832318,
  ],
  [times(3, [0, 2.3, 1]), 0.06, -1.710976678545643, 1.15, 0.4047719280651729],
] as const satisfies readonly (readonly [readonly Ends[], number, number, number, number])[];

test.each(MOMENTS)(
  "mpmath agrees on what %j says of a median at σ = %d",
  (ends, sd, logMass, mean, variance) => {
    const found = levelLikelihood(observed(ends), sd);
    expect(found.logMass).toBeCloseTo(logMass, 5);
    expect(found.mean).toBeCloseTo(mean, 6);
    expect(found.variance / variance).toBeCloseTo(1, 4);
  },
);

test("one range says what its middle would with its width squared over twelve added to the doubt", () => {
  const { mean, variance } = levelLikelihood(observed([[10, 10.6, 1]]), 0.3);
  expect(mean).toBeCloseTo(10.3, 9);
  expect(variance).toBeCloseTo(0.3 ** 2 + 0.6 ** 2 / 12, 9);
});

test("a range that shrinks to an amount says what the amount says", () => {
  const amounts = levelLikelihood(
    observed([
      [10, 10, 1],
      [10.2, 10.2, 0.5],
    ]),
    0.3,
  );
  const ranges = levelLikelihood(
    observed([
      [10, 10 + 1e-7, 1],
      [10.2, 10.2, 0.5],
    ]),
    0.3,
  );
  for (const moment of ["logMass", "mean", "variance"] as const)
    expect(ranges[moment]).toBeCloseTo(amounts[moment], 6);
});

/**
 * Higher end over lower, how many such ranges; how wide the 90 % and the 50 % interval of the exact posterior are, the seven
 * spreads around .269 with a doubt of .4 on their logarithm: scipy 1.17.1's ndtr on 400,001 places.
 */
const WIDTHS = [
  [1.2, 2, 0.625, 0.2212],
  [1.2, 8, 0.1583, 0.0608],
  [1.5, 3, 0.5121, 0.1972],
  [2, 2, 0.8128, 0.3336],
  [2, 8, 0.3953, 0.1695],
  [2, 30, 0.258, 0.107],
  [3, 3, 0.9007, 0.4072],
  [3, 8, 0.6447, 0.2896],
] as const;

test.each(WIDTHS)(
  "ranges to %d times their lower end, %d of them, are held as surely as they may be",
  (ratio, count, ninety, half) => {
    const structure = {
      steps: [{ log: 0.2, tau: 0.1 }],
      spread: { sd: 0.269, sdOfLog: 0.4 },
    } as unknown as Parameters<typeof levelPosterior>[0];
    const alone = levelPosterior(structure, observed(times(count, [0, Math.log(ratio), 1]))).alone[0] ?? [];
    const width = (tail: number): number => mixtureQuantile(alone, 1 - tail) - mixtureQuantile(alone, tail);
    expect(Math.abs(width(0.05) / ninety - 1)).toBeLessThan(0.025);
    expect(Math.abs(width(0.25) / half - 1)).toBeLessThan(0.11);
  },
);
