import type { CountedPoint } from "@paycurve/core/transfer";
import { expect, test } from "vitest";
import { leavingOrder } from "./leaving-order.ts";
import { leftOutWords } from "./left-out-words.ts";

const counted = (date: string, weight: number): CountedPoint => ({
  point: { kind: "offer", date, level: "mid", base: { low: 1, high: 1 }, company: null },
  weight,
  standing: "counted",
});

test("what counts least leaves the paper first, of equals the oldest", () => {
  const points = [
    counted("2026-11-01", 1),
    counted("2025-06-01", 0.5),
    counted("2026-02-01", 1),
    counted("2026-11-02", 0),
  ];
  expect(leavingOrder(points)).toEqual([3, 1, 2, 0]);
});

test("what is not on paper is said to be in the file", () => {
  expect([0, 1, 12].map(leftOutWords)).toEqual([
    "",
    "One more point is in your file.",
    "12 more points are in your file.",
  ]);
});
