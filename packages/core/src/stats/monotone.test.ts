import * as fc from "fast-check";
import { expect, test } from "vitest";
import { poolAdjacentViolators } from "./monotone.ts";

test("levels in order are left alone; levels out of order share one value and say with whom", () => {
  expect(poolAdjacentViolators(Object.freeze([1, 2, 3]))).toEqual([
    { value: 1, first: 0, last: 0 },
    { value: 2, first: 1, last: 1 },
    { value: 3, first: 2, last: 2 },
  ]);
  expect(poolAdjacentViolators([1, 4, 2], [1, 1, 3])).toEqual([
    { value: 1, first: 0, last: 0 },
    { value: 2.5, first: 1, last: 2 },
    { value: 2.5, first: 1, last: 2 },
  ]);
});

test("pooling never falls and keeps the weighted mean", () => {
  const values = fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 50 })), {
    minLength: 1,
  });
  fc.assert(
    fc.property(values, (pairs) => {
      const weights = pairs.map(([, weight]) => weight);
      const steps = poolAdjacentViolators(
        pairs.map(([value]) => value),
        weights,
      );
      const sum = (of: readonly number[]): number =>
        of.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0);
      steps.reduce((before, { value }) => {
        expect(value).toBeGreaterThanOrEqual(before);
        return value;
      }, Number.NEGATIVE_INFINITY);
      expect(sum(steps.map(({ value }) => value))).toBeCloseTo(sum(pairs.map(([value]) => value)), 6);
    }),
  );
});
