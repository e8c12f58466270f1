import * as fc from "fast-check";
import { expect, test } from "vitest";
import { InputError } from "../../errors.ts";
import { type Rng, rngFrom } from "../../rng.ts";
import { normalDistribution } from "../../stats/index.ts";
import { type ExitModel, exitPaths } from "./exit-paths.ts";
import { exponential } from "./exponential.ts";
import { type SharePriceModel, sharePricePaths } from "./share-price-paths.ts";
import { meanOf } from "./simulation-error.ts";

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

const OPTIONS: ExitModel = Object.freeze({
  pricePerShare: 4.8,
  strikePerShare: 2.1,
  driftPerYear: 0.1,
  volatilityPerSqrtYear: 0.9,
  exitMultiple: 1.3,
  failurePerMonth: 0.016,
  exitPerMonth: 0.006,
  vestedShares: Array.from({ length: 48 }, (_, index) => (index < 11 ? 0 : (index + 1) * 100)),
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

test("companies fail, are sold and stay private as often as monthly chances say", () => {
  const { exited, failed, stillPrivate } = exitPaths(OPTIONS, rngFrom(5));
  expect(exited + failed + stillPrivate).toBe(PATHS);
  const private48 = 0.978 ** 48;
  expectCount(stillPrivate, private48);
  expectCount(failed, ((1 - private48) * 0.016) / 0.022);
  expectCount(exited, ((1 - private48) * 0.006) / 0.022);
});

test("the mean of an option sold in a given month is Black's and Scholes' value, grown to that month", () => {
  const vestedShares = Array(30).fill(0).with(29, 1);
  const { total } = exitPaths({ ...OPTIONS, vestedShares }, rngFrom(6));
  expectMean(total, 0.978 ** 29 * 0.006 * grownCall(30));
});

test("the mean of each year is the sum over the months in which a company may be sold", () => {
  const { perYear } = exitPaths(OPTIONS, rngFrom(7));
  for (const [year, values] of perYear.entries()) {
    const months = Array.from({ length: 12 }, (_, index) => 12 * year + index + 1);
    expectMean(
      values,
      months.reduce((sum, month) => sum + meanPaidIn(month), 0),
    );
  }
});

test("months drawn at once pay what going month by month does", () => {
  const atOnce = exitPaths(OPTIONS, rngFrom(8)).total;
  const stepped = monthByMonth(OPTIONS, rngFrom(9));
  const share = (values: Float64Array, above: number): number =>
    values.filter((v) => v > above).length / PATHS;
  for (const above of [0, 500, 2000, 8000, 20_000, 60_000]) {
    const [one, other] = [share(atOnce, above), share(stepped, above)];
    const standardError = Math.sqrt((one * (1 - one) + other * (1 - other)) / PATHS);
    expect(Math.abs(one - other)).toBeLessThan(STANDARD_ERRORS * standardError);
  }
});

test("certain and impossible ends are what they say", () => {
  const ends = (failurePerMonth: number, exitPerMonth: number): readonly number[] => {
    const model = { ...OPTIONS, failurePerMonth, exitPerMonth, paths: 1000 };
    const { exited, failed, stillPrivate, perYear } = exitPaths(model, rngFrom(10));
    return [exited, failed, stillPrivate, ...perYear.map((values) => (values.some((v) => v > 0) ? 1 : 0))];
  };
  expect(ends(0, 0)).toEqual([0, 0, 1000, 0, 0, 0, 0]);
  expect(ends(1, 0)).toEqual([0, 1000, 0, 0, 0, 0, 0]);
  expect(ends(0, 1)).toEqual([1000, 0, 0, 0, 0, 0, 0]);
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
  ["equity.paths.chance", () => exitPaths({ ...OPTIONS, exitPerMonth: 0.99 }, rngFrom(1))],
  ["equity.paths.count", () => exitPaths({ ...OPTIONS, vestedShares: [] }, rngFrom(1))],
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
      const results = [
        sharePricePaths({ ...SHARES, ...fields, paths: 300 }, rngFrom(seed)),
        exitPaths({ ...OPTIONS, ...fields, paths: 300 }, rngFrom(seed)),
      ];
      for (const { total, perYear } of results) {
        const sums = total.map((_, path) => perYear.reduce((sum, values) => sum + (values[path] ?? 0), 0));
        expect(sums).toEqual(total);
        expect(total.every((value) => value >= 0 && Number.isFinite(value))).toBe(true);
      }
    }),
  );
});

function meanVested({ shares, afterYears }: SharePriceModel["vests"][number]): number {
  return shares * SHARES.pricePerShare * Math.exp(SHARES.driftPerYear * afterYears);
}

/** E[max(multiple × S − strike, 0)] in a month, as Black and Scholes 1973 give it, undiscounted. */
function grownCall(month: number): number {
  const { pricePerShare, exitMultiple, strikePerShare, driftPerYear, volatilityPerSqrtYear } = OPTIONS;
  const years = month / 12;
  const forward = pricePerShare * exitMultiple * Math.exp(driftPerYear * years);
  const spread = volatilityPerSqrtYear * Math.sqrt(years);
  const d1 = Math.log(forward / strikePerShare) / spread + spread / 2;
  return forward * normalDistribution(d1) - strikePerShare * normalDistribution(d1 - spread);
}

function meanPaidIn(month: number): number {
  return 0.978 ** (month - 1) * 0.006 * grownCall(month) * (OPTIONS.vestedShares[month - 1] ?? 0);
}

function monthByMonth(model: ExitModel, rng: Rng): Float64Array {
  const spread = model.volatilityPerSqrtYear / Math.sqrt(12);
  const mean = (model.driftPerYear - model.volatilityPerSqrtYear ** 2 / 2) / 12;
  return Float64Array.from({ length: model.paths }, () => {
    let price = model.pricePerShare;
    for (const vested of model.vestedShares) {
      price *= Math.exp(mean + spread * rng.normal());
      const end = rng.uniform();
      if (end < model.failurePerMonth) return 0;
      if (end < model.failurePerMonth + model.exitPerMonth) {
        return vested * Math.max(0, price * model.exitMultiple - model.strikePerShare);
      }
    }
    return 0;
  });
}

function expectMean(values: Float64Array, expected: number): void {
  const { mean, standardError } = meanOf(values);
  expect(Math.abs(mean - expected) / standardError).toBeLessThan(STANDARD_ERRORS);
}

function expectCount(found: number, chance: number): void {
  const standardError = Math.sqrt(PATHS * chance * (1 - chance));
  expect(Math.abs(found - PATHS * chance) / standardError).toBeLessThan(STANDARD_ERRORS);
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
