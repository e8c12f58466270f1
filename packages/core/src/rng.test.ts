import * as fc from "fast-check";
import { expect, test } from "vitest";
import { InputError } from "./errors.ts";
import { type Rng, rngFrom, Xoshiro } from "./rng.ts";
import { normalDistribution } from "./stats/index.ts";

const MANY = 1_000_000;
/** Chance alone exceeds it once in thousands of tests; the seeds are fixed, so that a passing test goes on passing. */
const STANDARD_ERRORS = 4;

const normals = normalsOf(rngFrom(20_261_124), MANY);

test("the generator beneath gives the numbers of its authors' own program, xoshiro128starstar.c 1.1", () => {
  const words = [1, 2, 3, 4];
  const source = new Xoshiro({ next: () => words.shift() ?? 0 });
  const published = [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849];
  const pairs = [0, 2, 4, 6].map((at) => [published[at] ?? 0, published[at + 1] ?? 0] as const);
  expect(pairs.map(() => source.uniform() * 2 ** 53)).toEqual(
    pairs.map(([high, low]) => (high >>> 5) * 2 ** 26 + (low >>> 6)),
  );
});

test("normals have the moments of the normal law", () => {
  const moment = (power: number): number => normals.reduce((sum, z) => sum + z ** power, 0) / MANY;
  const deviates = (power: number, expected: number, variance: number): void =>
    expect(Math.abs(moment(power) - expected) / Math.sqrt(variance / MANY)).toBeLessThan(STANDARD_ERRORS);
  deviates(1, 0, 1);
  deviates(2, 1, 2);
  deviates(3, 0, 15);
  deviates(4, 3, 96);
  deviates(6, 15, 10_395 - 225);
});

test("a million normals follow the normal law by Kolmogorov's and Smirnov's measure", () => {
  expect(distance(normals, normalDistribution)).toBeLessThan(LIMIT);
});

test("what follows a normal does not depend on it", () => {
  const pairs = Float64Array.from({ length: MANY / 2 }, (_, index) =>
    Math.exp(-((normals[2 * index] ?? 0) ** 2 + (normals[2 * index + 1] ?? 0) ** 2) / 2),
  );
  expect(distance(pairs, (x) => x)).toBeLessThan(LIMIT);
  expect(Math.abs(correlation(normals.subarray(1), normals.subarray(0, -1)))).toBeLessThan(
    4 / Math.sqrt(MANY),
  );
});

test.each([2, 3, 3.5, 3.654152885361009, 4, 4.5])(
  "normals lie beyond ±%d as often as they should",
  (beyond) => {
    const draws = 4 * MANY;
    const found = [1, 2, 3, 4].reduce(
      (sum, seed) => sum + normalsOf(rngFrom(seed), MANY).filter((z) => Math.abs(z) > beyond).length,
      0,
    );
    const expected = draws * 2 * normalDistribution(-beyond);
    expect(Math.abs(found - expected)).toBeLessThan(STANDARD_ERRORS * Math.sqrt(expected));
  },
);

test("each of a uniform draw's 53 bits is set half the time", () => {
  const rng = rngFrom(3);
  const draws = 100_000;
  const set = new Float64Array(53);
  for (let draw = 0; draw < draws; draw++) {
    let rest = rng.uniform();
    for (let bit = 0; bit < 53; bit++) {
      rest *= 2;
      const digit = Math.floor(rest);
      set[bit] = (set[bit] ?? 0) + digit;
      rest -= digit;
    }
  }
  const deviations = set.map((count) => Math.abs(count - draws / 2) / Math.sqrt(draws / 4));
  expect(Math.max(...deviations)).toBeLessThan(STANDARD_ERRORS);
});

test("many normals at once are those of as many single draws", () => {
  const rng = rngFrom(9);
  const single = Float64Array.from({ length: 5000 }, () => rng.normal());
  expect(normalsOf(rngFrom(9), 5000)).toEqual(single);
});

test("neighbouring seeds, and streams of one seed, are independent of each other", () => {
  const [base, ...others] = [rngFrom(5), rngFrom(6), rngFrom(5, 1), rngFrom(5, 2)].map((rng) =>
    normalsOf(rng, 100_000),
  );
  for (const other of others) {
    expect(Math.abs(correlation(base ?? other, other))).toBeLessThan(4 / Math.sqrt(100_000));
  }
  const firstOfSeeds = Float64Array.from({ length: 10_000 }, (_, seed) => rngFrom(seed).normal());
  const firstOfStreams = Float64Array.from({ length: 1000 }, (_, stream) => rngFrom(5, stream).normal());
  expect(distance(firstOfSeeds, normalDistribution)).toBeLessThan(LIMIT);
  expect(distance(firstOfStreams, normalDistribution)).toBeLessThan(LIMIT);
  expect(Math.abs(correlation(firstOfSeeds.subarray(1), firstOfSeeds.subarray(0, -1)))).toBeLessThan(0.04);
});

test("characterization: the first draws of some seeds, by our own code", () => {
  const draws = (rng: Rng): readonly number[] => [rng.uniform(), rng.uniform(), rng.normal()];
  expect([draws(rngFrom(0)), draws(rngFrom(1)), draws(rngFrom(1, 1))]).toMatchInlineSnapshot(`
    [
      [
        0.8459567982823849,
        0.6535260224072689,
        -1.7334198752559051,
      ],
      [
        0.5562231839528344,
        0.44991960018937827,
        -0.07203781017161734,
      ],
      [
        0.07632150560624085,
        0.4279679985452908,
        1.2494072189981924,
      ],
    ]
  `);
});

test("a seed or a stream that is no whole number in its range is refused", () => {
  const code = (make: () => Rng): string => {
    try {
      make();
      return "accepted";
    } catch (error) {
      return error instanceof InputError ? error.code : "other";
    }
  };
  expect([-1, 0.5, 2 ** 32, Number.NaN].map((seed) => code(() => rngFrom(seed)))).toEqual(
    Array(4).fill("rng.seed"),
  );
  expect([-1, 0.5, 1000].map((stream) => code(() => rngFrom(1, stream)))).toEqual(
    Array(3).fill("rng.stream"),
  );
});

test("whatever the seed, uniforms lie in [0, 1), normals are finite, and the same seed repeats them", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer({ min: 0, max: 50 }), (seed, stream) => {
      const [one, other] = [rngFrom(seed, stream), rngFrom(seed, stream)];
      for (let draw = 0; draw < 100; draw++) {
        const uniform = one.uniform();
        const normal = one.normal();
        expect(uniform >= 0 && uniform < 1 && Number.isFinite(normal)).toBe(true);
        expect([other.uniform(), other.normal()]).toEqual([uniform, normal]);
      }
    }),
  );
});

/** Exceeded once in a thousand by chance: the limit of Kolmogorov's law. */
const LIMIT = 1.95;

/** Kolmogorov's and Smirnov's distance times √n. */
function distance(values: Float64Array, law: (x: number) => number): number {
  const n = values.length;
  return (
    values.toSorted().reduce((most, value, index) => {
      const chance = law(value);
      return Math.max(most, chance - index / n, (index + 1) / n - chance);
    }, 0) * Math.sqrt(n)
  );
}

function correlation(ones: Float64Array, others: Float64Array): number {
  return ones.reduce((sum, one, index) => sum + one * (others[index] ?? 0), 0) / ones.length;
}

function normalsOf(rng: Rng, count: number): Float64Array {
  const values = new Float64Array(count);
  rng.fillNormals(values);
  return values;
}
