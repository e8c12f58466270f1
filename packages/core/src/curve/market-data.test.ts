import * as fc from "fast-check";
import { expect, test } from "vitest";
import { rowCount } from "../stats/index.ts";
import {
  axisTicks,
  countedPayOf,
  mostRepeated,
  openingOf,
  payAxis,
  payCellOf,
  type RangeCount,
  shareAlong,
} from "./index.ts";

const range = fc
  .tuple(
    fc.integer({ min: 20_000, max: 400_000 }),
    fc.integer({ min: 0, max: 90_000 }),
    fc.integer({ min: 1, max: 9 }),
  )
  .map(([low, width, postings]): RangeCount => [low, low + width, postings]);
const ranges = fc.array(range, { minLength: 1, maxLength: 60 });

const counted = (mid: readonly RangeCount[]) =>
  countedPayOf({
    market: "US",
    family: "ai-engineer",
    meaning: "advertised",
    sources: [],
    years: [2024, 2025],
    levels: [{ level: "mid", ranges: mid }],
    figures: [],
  });

test("a market opens with the middle half of the level most people ask about, or with nothing", () => {
  const many = Array.from(
    { length: 101 },
    (_, index): RangeCount => [100_000 + index * 1000, 100_000 + index * 1000, 1],
  );
  expect(openingOf("US", counted(many))).toMatchObject({ level: "mid", low: { currency: "USD" } });
  expect(openingOf("US", counted(many.slice(0, 5)))).toBeNull();
});

test("the range named as repeated is the one that most postings share, and one that stands once is not", () => {
  expect(
    mostRepeated([
      [1, 2, 3],
      [1, 4, 34],
      [2, 2, 12],
    ]),
  ).toEqual([1, 4, 34]);
  expect(mostRepeated([[1, 2, 1]])).toBeNull();
});

test("property: both ends and the midpoint of a cell count the same postings", () => {
  fc.assert(
    fc.property(ranges, (given) => {
      const { midpoints, lows, highs } = payCellOf("mid", given);
      const postings = given.reduce((sum, [, , count]) => sum + count, 0);
      for (const histogram of [midpoints, lows, highs])
        expect(rowCount(histogram ?? midpoints)).toBe(postings);
    }),
  );
});

test("property: an axis holds what it was made for, its ticks lie on it, and amounts keep their order along it", () => {
  fc.assert(
    fc.property(ranges, fc.integer({ min: 2_000_000, max: 50_000_000 }), (given, other) => {
      const axis = payAxis([payCellOf("mid", given).midpoints], [other]);
      expect(shareAlong(other, axis)).toBeGreaterThanOrEqual(0);
      expect(shareAlong(other, axis)).toBeLessThanOrEqual(1);
      for (const tick of axisTicks(axis)) {
        expect(shareAlong(tick, axis)).toBeGreaterThanOrEqual(0);
        expect(shareAlong(tick, axis)).toBeLessThanOrEqual(1);
      }
      expect(axisTicks(axis).length).toBeGreaterThan(1);
      expect(shareAlong(other + 1, axis)).toBeGreaterThan(shareAlong(other, axis));
    }),
  );
});
