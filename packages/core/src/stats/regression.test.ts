import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { InputError } from "../errors.ts";
import { leastAbsolute } from "./least-absolute.ts";
import { leastSquares } from "./least-squares.ts";

const codeOf = (asked: () => unknown): string => {
  try {
    asked();
  } catch (refused) {
    return (refused as InputError).code;
  }
  return "";
};

const rows = fc.array(
  fc.tuple(fc.double({ min: -5, max: 5, noNaN: true }), fc.double({ min: -9, max: 9, noNaN: true })),
  {
    minLength: 4,
    maxLength: 20,
  },
);
const regression = (pairs: readonly (readonly [number, number])[]) => ({
  design: pairs.map(([x]) => [1, x]),
  outcome: pairs.map(([, y]) => y),
});
const varies = (pairs: readonly (readonly [number, number])[]): boolean =>
  new Set(pairs.map(([x]) => Math.round(x * 100))).size > 2;

test("property: no line nearby leaves less squared error, nor less absolute error", () => {
  fc.assert(
    fc.property(rows.filter(varies), fc.double({ min: -1, max: 1, noNaN: true }), (pairs, nudge) => {
      const asked = regression(pairs);
      const error = ([a = 0, b = 0]: readonly number[], of: (residual: number) => number): number =>
        pairs.reduce((sum, [x, y]) => sum + of(y - a - b * x), 0);
      for (const [line, of] of [
        [leastSquares(asked).coefficients, (residual: number) => residual ** 2],
        [leastAbsolute(asked), Math.abs],
      ] as const) {
        const [a = 0, b = 0] = line;
        const least = error(line, of);
        for (const other of [
          [a + nudge, b],
          [a, b + nudge],
          [a + nudge, b - nudge],
        ]) {
          expect(error(other, of)).toBeGreaterThanOrEqual(least - 1e-7);
        }
      }
    }),
  );
});

test("rows that lie on one line with others do not hold up the search for the least absolute error", () => {
  const nearlyLevel = regression([
    [0, 0],
    [-4.99999999999999, 0],
    [0, 0],
    [4.99999999999999, 1e-12],
  ]);
  const onOneLine = regression([
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 0],
    [1, 5],
    [2, 7],
  ]);
  expect(leastAbsolute(nearlyLevel).map(Math.round).map(Math.abs)).toEqual([0, 0]);
  expect(leastAbsolute(onOneLine).map(Math.round).map(Math.abs)).toEqual([0, 0]);
});

test("nor do rows of whole numbers, many of which lie on one plane", () => {
  const design = [
    [1, 2, 3],
    [1, 3, 1],
    [1, 2, 2],
    [1, 1, 4],
    [1, 2, 1],
    [1, 1, 1],
    [1, 2, 3],
    [1, 3, 2],
    [1, 3, 3],
    [1, 1, 1],
    [1, 3, 1],
    [1, 3, 0],
  ];
  const outcome = [3, 1, 3, 2, 3, 0, 2, 4, 0, 0, 1, 4];
  const plane = leastAbsolute({ design, outcome });
  const strayed = design.map((row, at) =>
    row.reduce((left, term, place) => left - term * (plane[place] ?? 0), outcome[at] ?? 0),
  );
  // The least over every plane through three of the rows.
  expect(strayed.reduce((sum, one) => sum + Math.abs(one), 0)).toBeCloseTo(41 / 3, 9);
});

test("property: leverages add up to the number of terms", () => {
  fc.assert(
    fc.property(rows.filter(varies), (pairs) => {
      const { leverages } = leastSquares(regression(pairs));
      expect(leverages.reduce((sum, leverage) => sum + leverage, 0)).toBeCloseTo(2, 8);
    }),
  );
});

test("terms that repeat each other, and rows too few, are refused", () => {
  const twice = { design: [1, 2, 3, 4].map((x) => [x, 2 * x]), outcome: [1, 2, 3, 4] };
  expect(codeOf(() => leastSquares(twice))).toBe("stats.regression.collinear");
  expect(codeOf(() => leastAbsolute(twice))).toBe("stats.regression.collinear");
  expect(codeOf(() => leastSquares({ design: [[1, 2]], outcome: [1] }))).toBe("stats.regression.rows");
});
