import { expect, test } from "vitest";
import { leaderOf, stepLead } from "./step-lead.ts";

test("the taller bar is ahead by what it has more than the next", () => {
  expect(stepLead(bars([180, 180], [205, 205], [190, 190]))).toEqual({
    kind: "ahead",
    place: 1,
    by: 15,
    atLeast: false,
  });
});

test("a range that lies below the other's amount still tells who is ahead, by at least so much", () => {
  expect(stepLead(bars([150, 170], [205, 205]))).toEqual({ kind: "ahead", place: 1, by: 35, atLeast: true });
});

test("a range that overlaps leaves it open, and so does an amount that nobody names", () => {
  expect(stepLead(bars([150, 210], [205, 205]))).toEqual({ kind: "open" });
  expect(stepLead(bars([null, null], [205, 205]))).toEqual({ kind: "open" });
  expect(leaderOf(bars([150, 210], [205, 205]))).toBeNull();
});

test("equal amounts are level, and one bar leads nobody", () => {
  expect(stepLead(bars([205, 205], [205, 205]))).toEqual({ kind: "level" });
  expect(stepLead(bars([205, 205]))).toEqual({ kind: "open" });
});

function bars(...ends: readonly (readonly [low: number | null, high: number | null])[]) {
  return {
    bars: ends.map(([low, high], place) => ({
      id: String(place),
      parts: [],
      low,
      high,
      countsNothing: false,
    })),
  };
}
