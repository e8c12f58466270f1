import * as fc from "fast-check";
import { expect, test } from "vitest";
import { InputError } from "../../errors.ts";
import { rngFrom } from "../../rng.ts";
import { normalDistribution } from "../../stats/index.ts";
import { exponential } from "./exponential.ts";
import { type SharePriceModel, sharePricePaths } from "./share-price-paths.ts";

const PATHS = 400_000;
/** Seeds are fixed: what passes goes on passing; four standard errors leave room for none but a fault. */
const STANDARD_ERRORS = 4;

const SHARES: SharePriceModel = Object.freeze({
  pricePerShare: 120,
  driftPerYear: 0.06,
  volatilityPerSqrtYear: 0.45,
  vests: Array.from({ length: 16 }, (_, index) => ({
    afterYears: (index + 1) / 4,
    shares: 10 + index,
    year: 1 + Math.floor(index / 4),
  })),
  paths: PATHS,
});

test("the mean value vested in each year is the price grown by its drift", () => {
  const { perYear, total } = sharePricePaths(SHARES, rngFrom(1));
  for (const [index, values] of perYear.entries()) {
    expectMean(
      values,
      SHARES.vests.filter(({ year }) => year === index + 1).reduce((sum, vest) => sum + meanVested(vest), 0),
    );
  }
  expectMean(
    total,
    SHARES.vests.reduce((sum, vest) => sum + meanVested(vest), 0),
  );
});

test("the spread of a single vest is the log-normal law's", () => {
  const vests = [{ afterYears: 2.5, shares: 1, year: 3 }];
  const { total, perYear } = sharePricePaths({ ...SHARES, vests }, rngFrom(2));
  expect(perYear.map((values) => values.some((value) => value !== 0))).toEqual([false, false, true]);
  const mean = Math.log(120) + (0.06 - 0.45 ** 2 / 2) * 2.5;
  const spread = 0.45 * Math.sqrt(2.5);
  expect(distance(total, (price) => normalDistribution((Math.log(price) - mean) / spread))).toBeLessThan(
    1.95,
  );
});

test("prices at two vests move together as one path's do", () => {
  const vests = [1, 3].map((afterYears, index) => ({ afterYears, shares: 1, year: index + 1 }));
  const { perYear } = sharePricePaths({ ...SHARES, vests }, rngFrom(3));
  const [first = new Float64Array(), second = new Float64Array()] = perYear;
  expectMean(
    first.map((price, path) => price * (second[path] ?? 0)),
    120 ** 2 * Math.exp(0.06 * 4 + 0.45 ** 2 * 1),
  );
});

test("without volatility every path is the price grown", () => {
  const { total } = sharePricePaths({ ...SHARES, volatilityPerSqrtYear: 0, paths: 5 }, rngFrom(4));
  const expected = SHARES.vests.reduce((sum, vest) => sum + meanVested(vest), 0);
  for (const value of total) expect(value / expected).toBeCloseTo(1, 12);
});

test("the same seed gives the same bytes", () => {
  const bytes = (): Buffer =>
    Buffer.from(sharePricePaths({ ...SHARES, paths: 1000 }, rngFrom(11)).total.buffer);
  expect(bytes().equals(bytes())).toBe(true);
});

test.each([
  ["equity.paths.count", () => sharePricePaths({ ...SHARES, paths: 0 }, rngFrom(1))],
  ["equity.paths.count", () => sharePricePaths({ ...SHARES, vests: [] }, rngFrom(1))],
  ["equity.paths.positive", () => sharePricePaths({ ...SHARES, pricePerShare: 0 }, rngFrom(1))],
  ["equity.paths.finite", () => sharePricePaths({ ...SHARES, driftPerYear: Number.NaN }, rngFrom(1))],
  ["equity.paths.not-negative", () => sharePricePaths({ ...SHARES, volatilityPerSqrtYear: -1 }, rngFrom(1))],
  ["equity.paths.order", () => sharePricePaths({ ...SHARES, vests: SHARES.vests.toReversed() }, rngFrom(1))],
])("what cannot be simulated is refused: %s", (code, simulate) => {
  expect(simulate).toThrow(expect.objectContaining({ code, constructor: InputError }) as Error);
});

test("the exponential agrees with the engine's own", () => {
  fc.assert(
    fc.property(fc.double({ min: -800, max: 800, noNaN: true }), (x) => {
      const expected = Math.exp(x);
      if (Math.abs(x) < 700)
        expect(Math.abs(exponential(x) - expected)).toBeLessThanOrEqual(1e-15 * expected);
      else expect(exponential(x)).toBe(expected);
    }),
  );
});

test("whatever the model, values are never negative and years sum to the total", () => {
  const model = fc.record({
    pricePerShare: fc.double({ min: 0.01, max: 1e4, noNaN: true }),
    driftPerYear: fc.double({ min: -1, max: 1, noNaN: true }),
    volatilityPerSqrtYear: fc.double({ min: 0, max: 3, noNaN: true }),
  });
  fc.assert(
    fc.property(model, fc.nat(), (fields, seed) => {
      const { total, perYear } = sharePricePaths({ ...SHARES, ...fields, paths: 300 }, rngFrom(seed));
      const sums = total.map((_, path) => perYear.reduce((sum, values) => sum + (values[path] ?? 0), 0));
      expect(sums).toEqual(total);
      expect(total.every((value) => value >= 0 && Number.isFinite(value))).toBe(true);
    }),
  );
});

function meanVested({ shares, afterYears }: SharePriceModel["vests"][number]): number {
  return shares * SHARES.pricePerShare * Math.exp(SHARES.driftPerYear * afterYears);
}

function expectMean(values: Float64Array, expected: number): void {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const standardError = Math.sqrt(squares / (values.length - 1) / values.length);
  expect(Math.abs(mean - expected) / standardError).toBeLessThan(STANDARD_ERRORS);
}

/** Kolmogorov's and Smirnov's distance times √n. */
function distance(values: Float64Array, law: (x: number) => number): number {
  const n = values.length;
  const furthest = values.toSorted().reduce((most, value, index) => {
    const chance = law(value);
    return Math.max(most, chance - index / n, (index + 1) / n - chance);
  }, 0);
  return furthest * Math.sqrt(n);
}
