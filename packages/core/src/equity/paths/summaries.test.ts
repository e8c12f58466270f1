import * as fc from "fast-check";
import { expect, test } from "vitest";
import { rngFrom } from "../../rng.ts";
import { normalDensity, normalQuantile, payHistogram, quantile } from "../../stats/index.ts";
import { quantilesOf } from "./quantiles-of.ts";
import { quantilesWithError } from "./simulation-error.ts";
import { valuesAtRanks } from "./values-at-ranks.ts";

const SHARES = [0, 0.1, 0.25, 0.5, 0.9, 0.99, 1];

test("a simulation's quantiles leave its values as they were", () => {
  const values = Float64Array.of(3, 1, 2);
  expect(quantilesOf(values, [0, 0.5, 1])).toEqual([1, 2, 3]);
  expect([...values]).toEqual([3, 1, 2]);
});

test("a quantile's stated error is the one that many simulations show", () => {
  const n = 4000;
  for (const share of [0.1, 0.5, 0.9]) {
    const stated = Array.from(
      { length: 200 },
      (_, seed) => quantilesWithError(normalsOf(seed, n), [], share).standardError as number,
    );
    const true_ = Math.sqrt((share * (1 - share)) / n) / normalDensity(normalQuantile(share));
    expect(stated.reduce((sum, error) => sum + error, 0) / 200 / true_).toBeCloseTo(1, 1);
  }
});

test("so few paths that they bound no quantile withhold its error, and say how many would do", () => {
  expect(quantilesWithError(normalsOf(1, 20), [0.5], 0.9).standardError).toEqual({
    kind: "withheld",
    reason: "too-few",
    n: 20,
    needed: 36,
  });
});

test.each([
  ["equity.paths.empty", []],
  ["equity.paths.not-finite", [1, Number.NaN]],
  ["equity.paths.not-finite", [1, Number.POSITIVE_INFINITY]],
])("what has no quantiles is refused: %s", (code, values) => {
  for (const summary of [
    () => quantilesOf(Float64Array.from(values), [0.5]),
    () => quantilesWithError(Float64Array.from(values), [0.5], 0.5),
  ]) {
    expect(summary).toThrow(expect.objectContaining({ code }) as Error);
  }
  expect(() => quantilesOf(Float64Array.of(1), [1.1])).toThrow(
    expect.objectContaining({ code: "stats.quantile.p" }) as Error,
  );
});

test("values that come in order, in reverse or all alike are found as well", () => {
  const rising = Float64Array.from({ length: 50_000 }, (_, index) => index + 1);
  for (const values of [rising, rising.toReversed(), rising.map((value) => value % 3)]) {
    const ranks = [1, 2, 777, 25_000, 49_999, 50_000];
    const sorted = values.toSorted();
    expect(valuesAtRanks(values, ranks)).toEqual(ranks.map((rank) => sorted[rank - 1]));
  }
});

test("values of which nearly all are alike, or whose sample says nothing of them, are found as well", () => {
  const nearlyAlike = Float64Array.from({ length: 20_480 }, (_, index) => (index % 20 === 0 ? 1 : 0));
  const seldom = Float64Array.from({ length: 20_480 }, (_, index) => (index % 2560 === 0 ? 1e9 : index));
  for (const values of [nearlyAlike, seldom]) {
    const ranks = [1, 10_000, 19_455, 19_456, 19_457, 20_480];
    const sorted = values.toSorted();
    expect(valuesAtRanks(values, ranks)).toEqual(ranks.map((rank) => sorted[rank - 1]));
  }
});

test("by selection, quantiles are those of the sorted values", () => {
  const amount = fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((value) => value + 0);
  const many = fc.array(amount, { minLength: 1, maxLength: 500 });
  const repeated = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 500 });
  fc.assert(
    fc.property(fc.oneof(many, repeated), fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
      const shares = [...SHARES, share];
      const histogram = payHistogram([...values]);
      expect(quantilesWithError(Float64Array.from(values), shares, 0.5).quantiles).toEqual(
        quantilesOf(Float64Array.from(values), shares),
      );
      expect(quantilesOf(Float64Array.from(values), shares)).toEqual(
        shares.map((each) => quantile(histogram, each)),
      );
    }),
  );
});

test("the value at each rank is that of the sorted values", () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 30_000 }), (seed, n) => {
      const values = normalsOf(seed, n);
      const ranks = [1, Math.ceil(n / 3), n, Math.ceil(n / 2)];
      const sorted = values.toSorted();
      expect(valuesAtRanks(values, ranks)).toEqual(ranks.map((rank) => sorted[rank - 1]));
    }),
  );
});

function normalsOf(seed: number, count: number): Float64Array {
  const values = new Float64Array(count);
  rngFrom(seed).fillNormals(values);
  return values;
}
