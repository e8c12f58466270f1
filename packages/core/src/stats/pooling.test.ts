import * as fc from "fast-check";
import { expect, test } from "vitest";
import { pauleMandelVariance, pooledMean, straying } from "./pooling.ts";

const groups = fc
  .array(
    fc.record({
      value: fc.double({ min: -10, max: 10, noNaN: true }),
      error: fc.double({ min: 0.01, max: 5, noNaN: true }),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((rows) => ({ values: rows.map(({ value }) => value), errors: rows.map(({ error }) => error) }));

test("property: a group's value lies between its own and the common mean, and nearer the mean the surer groups are alike", () => {
  fc.assert(
    fc.property(groups, fc.double({ min: 0, max: 4, noNaN: true }), (estimates, variance) => {
      const { mean, values, shrinkage } = pooledMean(estimates, variance);
      for (const [group, own] of estimates.values.entries()) {
        const [low, high] = [Math.min(own, mean) - 1e-9, Math.max(own, mean) + 1e-9];
        expect(values[group]).toBeGreaterThanOrEqual(low);
        expect(values[group]).toBeLessThanOrEqual(high);
        expect(pooledMean(estimates, variance + 1).shrinkage[group]).toBeLessThanOrEqual(
          shrinkage[group] ?? 0,
        );
      }
    }),
  );
});

test("property: with Paule and Mandel's variance groups stray as much as is to be expected, or less where there is none", () => {
  fc.assert(
    fc.property(
      groups,
      fc.option(fc.double({ min: -3, max: 3, noNaN: true }), { nil: undefined }),
      (estimates, centre) => {
        const variance = pauleMandelVariance(estimates, centre);
        const expected = estimates.values.length - (centre === undefined ? 1 : 0);
        const strayed = straying(estimates, variance, centre);
        if (variance > 0) expect(strayed).toBeCloseTo(expected, 4);
        else expect(strayed).toBeLessThanOrEqual(expected + 1e-9);
      },
    ),
  );
});

test("about zero, what all groups share is no agreement but a bias within the variance", () => {
  const shifted = { values: [1, 1, 1, 1], errors: [0.1, 0.1, 0.1, 0.1] };
  expect(pauleMandelVariance(shifted)).toBe(0);
  expect(pauleMandelVariance(shifted, 0)).toBeCloseTo(0.99, 10);
});
