import * as fc from "fast-check";
import { expect, test } from "vitest";
import { turningPoint } from "./turning-point.ts";

test("the first of several turns is given", () => {
  expect(turningPoint((x) => (x - 1) * (x - 2) * (x - 3), { from: 0, to: 4 })).toBeCloseTo(1, 12);
});

test("what is level all along never turns, and where it stops being level it does", () => {
  expect(turningPoint(() => 0, { from: 0, to: 1 })).toBeNull();
  for (const turned of [1, -1]) {
    for (const from of [0, -1]) {
      expect(turningPoint((x) => turned * Math.max(x - 0.503, 0), { from, to: 1 })).toBeCloseTo(0.503, 12);
      expect(turningPoint((x) => turned * Math.max(0.503 - x, 0), { from, to: 1 })).toBeCloseTo(0.503, 12);
    }
  }
});

test("what only touches zero, inside or at an end, turns nowhere", () => {
  expect(turningPoint((x) => Math.abs(x - 0.5), { from: 0, to: 1 })).toBeNull();
  expect(turningPoint((x) => x, { from: 0, to: 1 })).toBeNull();
  expect(turningPoint((x) => x - 1, { from: 0, to: 1 })).toBeNull();
});

const ends = fc.double({ min: -1e6, max: 1e6, noNaN: true });

test("where a straight line crosses zero is found, and nowhere else", () => {
  fc.assert(
    fc.property(ends, ends, fc.double({ min: 0.01, max: 100, noNaN: true }), (root, other, slope) => {
      const [from, to] = [Math.min(root, other) - 1, Math.max(root, other) + 1];
      for (const turned of [slope, -slope]) {
        const found = turningPoint((x) => turned * (x - root), { from, to });
        expect(Math.abs((found ?? Number.NaN) - root)).toBeLessThan(1e-6);
      }
      expect(turningPoint((x) => slope * (x - from + 1), { from, to })).toBeNull();
    }),
  );
});

test("on either side of the point the sign differs", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 9.9, noNaN: true }), (root) => {
      const cubic = (x: number): number => x ** 3 - root ** 3;
      const found = turningPoint(cubic, { from: 0, to: 10 }) ?? Number.NaN;
      expect(cubic(found - 1e-6)).toBeLessThan(0);
      expect(cubic(found + 1e-6)).toBeGreaterThan(0);
    }),
  );
});
