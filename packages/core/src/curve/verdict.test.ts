import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Level } from "../figures/index.ts";
import { moneyOfMajor } from "../money/index.ts";
import { countedPayOf, type MarketData, place, type RangeCount, verdictWords, whatMoves } from "./index.ts";

const around = (middle: number, postings: number): RangeCount[] =>
  Array.from({ length: postings }, (_, index) => {
    const pay = middle - postings * 500 + index * 1000;
    return [pay, pay, 1] as const;
  });

const data = (levels: Partial<Record<Level, RangeCount[]>>): MarketData => ({
  market: "US",
  family: "ai-engineer",
  meaning: "advertised",
  sources: [],
  years: [2024, 2025],
  levels: Object.entries(levels).map(([level, ranges]) => ({ level: level as Level, ranges })),
  figures: [],
});

const standing = (levels: readonly [Level] | readonly [Level, Level], pay: number, held: MarketData) =>
  place(
    { market: "US", family: "ai-engineer", levels, pay: moneyOfMajor(pay, "USD") },
    held.figures,
    countedPayOf(held),
  );

const curve = data({ mid: around(170_000, 200), senior: around(230_000, 200) });

test("a band that holds the middle is said to be near it, and the level above in a share of postings", () => {
  expect(verdictWords(standing(["mid"], 171_000, curve))).toBe(
    "you stand near the middle of mid-level. Called senior at the same pay, about four postings in five would beat you.",
  );
});

test("a place is named only where the whole band lies there", () => {
  expect(verdictWords(standing(["mid"], 200_000, curve))).toContain("in the upper half of mid-level");
  expect(verdictWords(standing(["mid"], 265_000, curve))).toContain("in the top tenth of mid-level");
  expect(verdictWords(standing(["mid"], 80_000, curve))).toContain("in the bottom tenth of mid-level");
});

test("a band wider than four tenths is printed as its ends, never as a place", () => {
  const few = data({ mid: around(170_000, 9) });
  expect(verdictWords(standing(["mid"], 171_000, few))).toMatch(
    /^you stand somewhere from the \d+\w\w to the \d+\w\w percentile of mid-level\.$/,
  );
});

test("past every posting no percentile is said", () => {
  expect(verdictWords(standing(["mid"], 900_000, curve))).toContain(
    "you stand above every posting of mid-level",
  );
  expect(verdictWords(standing(["mid"], 50_000, curve))).toContain(
    "you stand below every posting of mid-level",
  );
});

test("between two levels each has its own band, and no middle is said", () => {
  expect(verdictWords(standing(["mid", "senior"], 200_000, curve))).toMatch(
    /^you stand from the \d+\w\w to the \d+\w\w percentile if mid, from the \d+\w\w to the \d+\w\w percentile if senior\.$/,
  );
  expect(whatMoves(standing(["mid", "senior"], 200_000, curve))).toBeNull();
});

test("where neither postings nor figures bear the level, nothing is said but what would help", () => {
  const none = data({ mid: around(170_000, 3) });
  expect(verdictWords(standing(["mid"], 170_000, none))).toBe(
    "no dollar figure bears mid level yet. A few local offers would place it.",
  );
});

test("what moves a pay is counted in places of the level's own midpoints", () => {
  expect(whatMoves(standing(["mid"], 170_000, curve))).toEqual({
    levelUp: { level: "senior", places: -30 },
    tenthMore: 9,
  });
});

test("property: more pay never moves the named place downwards", () => {
  const order = [
    "below every",
    "bottom tenth",
    "bottom quarter",
    "bottom third",
    "lower half",
    "near the middle",
  ].concat(["upper half", "top third", "top quarter", "top tenth", "above every"]);
  const placeOf = (pay: number): number =>
    order.findIndex((words) =>
      verdictWords(standing(["mid"], pay, curve))
        .split(" of mid")[0]
        ?.includes(words),
    );
  const pay = fc.integer({ min: 40_000, max: 400_000 });
  fc.assert(
    fc.property(pay, pay, (one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      expect(placeOf(less)).toBeGreaterThanOrEqual(0);
      expect(placeOf(more)).toBeGreaterThanOrEqual(placeOf(less));
    }),
  );
});
