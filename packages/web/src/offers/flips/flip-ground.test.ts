import type { ComparedOffers, Flip } from "@paycurve/core/offer";
import { expect, test } from "vitest";
import { solidOf } from "./flip-ground.ts";

const LEAVING: Flip = {
  between: ["a", "b"],
  variable: "tenureMonths",
  of: "b",
  column: "kept",
  value: 24,
  above: "a",
  today: null,
  range: [0, 48],
  stretches: [
    [1, 6],
    [13, 24],
  ],
};
const SCALE = { at: (months: number) => months / 48, backwards: false };
const NONE = { columns: [] } as unknown as ComparedOffers;

test("the months in which the other leaves more are its ground, and no others", () => {
  expect(solidOf(LEAVING, SCALE, NONE)).toEqual([
    [6 / 48, 12 / 48],
    [24 / 48, 1],
  ]);
  expect(solidOf({ ...LEAVING, of: "a", above: "b" }, SCALE, NONE)).toEqual([
    [0, 6 / 48],
    [12 / 48, 24 / 48],
  ]);
});

test("any other ruler has one side of the turn each", () => {
  const { stretches: _, ...base } = { ...LEAVING, variable: "base" } as const;
  expect(solidOf(base, SCALE, NONE)).toEqual([[0.5, 1]]);
});
