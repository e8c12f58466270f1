import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readChange } from "./read-change.ts";

test.each([
  ["20 → 14 hours", 20, 14, "hours"],
  ["20h -> 14h", 20, 14, "h"],
  ["from 71 % to 84 %", 71, 84, "%"],
  ["0.62 to 0.81", 0.62, 0.81, null],
  ["£1,200 => £800", 1200, 800, "£"],
  ["-3 to 4 points", -3, 4, "points"],
  ["12,400 – > 9,000 tickets a day", 12_400, 9000, "tickets a day"],
])("“%s” is read as it stands", (text, baseline, after, unit) => {
  expect(readChange(text.replace("– >", "–>"))).toEqual({ baseline, after, unit });
});

test.each([
  "30 %",
  "30 % faster",
  "20 hours to 14 days",
  "20 to 14 to 9",
  "1.2.3 to 4",
  "much to little",
  "20,5 to 3",
])("“%s” is not taken for a change", (text) => {
  expect(() => readChange(text)).toThrow(/write the number before and the one after with one unit/);
});

test("property: whatever is typed, no number is there that was not typed", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.integer(), (one, other) => {
      fc.pre(!String(one).includes("e"));
      expect(readChange(`${one} to ${other} ms`)).toEqual({ baseline: one + 0, after: other, unit: "ms" });
    }),
  );
});
