import * as fc from "fast-check";
import { expect, test } from "vitest";
import { logConcaveMoments } from "./log-concave.ts";

test("property: a normal law's moments are found wherever it lies in its span, and however narrow it is", () => {
  const span = fc.tuple(
    fc.double({ min: 10, max: 1e4, noNaN: true }),
    fc.double({ min: 10, max: 1e4, noNaN: true }),
  );
  fc.assert(
    fc.property(span, fc.double({ min: -6, max: 0, noNaN: true }), ([below, above], logSd) => {
      const sd = 10 ** logSd;
      const { logMass, mean, variance } = logConcaveMoments(
        (x) => 5 - ((x - 3) / sd) ** 2 / 2,
        [3 - below, 3 + above],
      );
      expect(logMass).toBeCloseTo(5 + Math.log(2 * Math.PI * sd ** 2) / 2, 9);
      expect((mean - 3) / sd).toBeCloseTo(0, 5);
      expect(variance / sd ** 2).toBeCloseTo(1, 9);
    }),
  );
});

test("a hill with a steeper side is told by its own mean: Gumbel's is Euler's constant, his variance π²/6", () => {
  const { logMass, mean, variance } = logConcaveMoments((x) => -x - Math.exp(-x), [-6, 400]);
  expect(logMass).toBeCloseTo(0, 4);
  expect(mean).toBeCloseTo(0.5772156649015329, 4);
  expect(variance).toBeCloseTo(Math.PI ** 2 / 6, 3);
});
