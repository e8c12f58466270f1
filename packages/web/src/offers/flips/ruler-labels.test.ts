import { assert, double, property } from "fast-check";
import { expect, test } from "vitest";
import { type RulerLabel, rulerLabels } from "./ruler-labels.ts";

const ENDS = ["0 %", "200 %"] as const;

test("what is known today stands under its own place, between the ends", () => {
  const { under } = rulerLabels({ turn: null, today: { words: "expected: 88 %", at: 0.5 }, ends: ENDS });
  expect(under.map(({ words, anchor }) => [words, anchor])).toEqual([
    ["0 %", "start"],
    ["200 %", "end"],
    ["expected: 88 %", "middle"],
  ]);
});

test("an end gives way to what is known beside it, and nothing runs over the ruler", () => {
  const { turn, under } = rulerLabels({
    turn: { words: "$1,196,735", at: 0.99 },
    today: { words: "counted today: 0 %", at: 0 },
    ends: ["nothing of it", "all of it"],
  });
  expect(turn).toEqual({ words: "$1,196,735", at: 1, anchor: "end" });
  expect(under.map(({ words, at, anchor }) => [words, at, anchor])).toEqual([
    ["all of it", 1, "end"],
    ["counted today: 0 %", 0, "start"],
  ]);
});

test("wherever a value lies, no two labels under a ruler overlap", () => {
  assert(
    property(double({ min: 0, max: 1, noNaN: true }), (at) => {
      const { under } = rulerLabels({ turn: null, today: { words: "offered: $180k", at }, ends: ENDS });
      const spans = under.map(span).toSorted((one, other) => one[0] - other[0]);
      for (const [index, [from]] of spans.slice(1).entries()) {
        expect(from).toBeGreaterThanOrEqual(spans[index]?.[1] ?? 0);
      }
    }),
  );
});

function span({ words, at, anchor }: RulerLabel): readonly [from: number, to: number] {
  const width = (words.length * 6) / 300;
  const from = { start: at, middle: at - width / 2, end: at - width }[anchor];
  return [from, from + width];
}
