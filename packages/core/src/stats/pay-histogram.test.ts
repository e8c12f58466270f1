import { InputError } from "@paycurve/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { mergeHistograms, payHistogram, rowCount } from "./pay-histogram.ts";

test("repeats of one pay become one bar", () => {
  expect(payHistogram(Object.freeze([120, 100, 120]))).toEqual({ pay: [100, 120], count: [1, 2] });
});

test("a pay that is no number is refused", () => {
  expect(() => payHistogram([100, Number.NaN])).toThrow(InputError);
});

test("merging histograms counts what counting all their rows at once would", () => {
  const rows = fc.array(fc.integer({ min: 0, max: 50 }));
  fc.assert(
    fc.property(rows, rows, (some, others) => {
      const merged = mergeHistograms([payHistogram(some), payHistogram(others)]);
      expect(merged).toEqual(payHistogram([...some, ...others]));
      expect(rowCount(merged)).toBe(some.length + others.length);
    }),
  );
});
