import { expect, test } from "vitest";
import { readNumber } from "./read-number.ts";

test.each([
  ["20", 20],
  ["1,200", 1200],
  ["−0.5", -0.5],
  ["  ", null],
])("a metric's number is read as it is typed: %s", (typed, number) => {
  expect(readNumber(typed)).toBe(number);
});

test.each(["20 hours", "1,2", "twenty", "30 %", "1e400"])(
  "“%s” is refused with what is accepted",
  (typed) => {
    expect(() => readNumber(typed)).toThrow(/is no plain number. Write one, such as 20/);
  },
);
