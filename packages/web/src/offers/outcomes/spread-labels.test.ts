import { array, assert, double, property } from "fast-check";
import { expect, test } from "vitest";
import { spreadLabels } from "./spread-labels.ts";

test("labels that stand apart stay where they are, in order", () => {
  const labels = [
    { name: "low", at: 0.9 },
    { name: "high", at: 0.1 },
  ];
  expect(spreadLabels(labels, 0.1).map(({ name }) => name)).toEqual(["high", "low"]);
});

test("labels at the end of a line are moved up, not off it", () => {
  const labels = ["a", "b", "c"].map((name) => ({ name, at: 1 }));
  expect(spreadLabels(labels, 0.1).map(({ at }) => Number(at.toFixed(6)))).toEqual([0.8, 0.9, 1]);
});

test("however labels lie, none overlaps another and none leaves the line", () => {
  const places = array(double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 });
  assert(
    property(places, (at) => {
      const spread = spreadLabels(
        at.map((one, index) => ({ name: String(index), at: one })),
        0.08,
      ).map((label) => label.at);
      for (const [index, place] of spread.entries()) {
        expect(place).toBeGreaterThanOrEqual(-1e-9);
        expect(place).toBeLessThanOrEqual(1 + 1e-9);
        if (index > 0) expect(place - (spread[index - 1] ?? 0)).toBeGreaterThanOrEqual(0.08 - 1e-9);
      }
    }),
  );
});
