import type { PayAxis } from "@paycurve/core/curve";
import { payHistogram } from "@paycurve/core/stats";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { strokesOf, strokeWidth } from "./strokes.ts";

const axis: PayAxis = { from: 5_000_000, to: 35_000_000, step: 10_000_000 };

test("a stroke of the American curve stands for $2,500", () => {
  expect(strokeWidth(axis)).toBe(250_000);
});

test("postings of one stroke stand together, and those past an end are counted, not drawn", () => {
  const strokes = strokesOf(payHistogram([4_900_000, 5_000_000, 5_249_999, 5_250_000, 35_000_000]), axis);
  expect(strokes).toEqual({
    inside: [
      { place: 0, postings: 2, share: 0.4 },
      { place: 1, postings: 1, share: 0.2 },
    ],
    below: 1,
    above: 1,
  });
});

test("property: every posting is in a stroke or past an end", () => {
  const pay = fc.integer({ min: 1, max: 60_000_000 });
  fc.assert(
    fc.property(fc.array(pay, { minLength: 1 }), (rows) => {
      const { inside, below, above } = strokesOf(payHistogram(rows), axis);
      const drawn = inside.reduce((sum, { postings }) => sum + postings, 0);
      expect(drawn + below + above).toBe(rows.length);
      for (const { place } of inside) expect(place).toBeGreaterThanOrEqual(0);
    }),
  );
});
