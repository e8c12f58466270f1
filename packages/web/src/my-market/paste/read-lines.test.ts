import { expect, test } from "vitest";
import { readLines } from "./read-lines.ts";

const TODAY = "2026-11-28";

test("each line that was pasted is read by itself, and one that is not understood keeps its words", () => {
  const lines = readLines(
    "£95k, senior, offer\n\r\n  \n$95k, senior, offer\n£60k, mid, colleague",
    "GB",
    TODAY,
  );
  expect(lines.map((one) => ("point" in one ? one.point.level : one.line))).toEqual([
    "senior",
    "$95k, senior, offer",
    "mid",
  ]);
});

test.each([
  ["$95k, senior, offer", /^“\$95k” is not in GBP/],
  ["£95k, offer", /^it names no level/],
  ["£115k-95k, senior, recruiter", /Write the lower end first/],
  ["£95k, senior, offer, 2027-01-01", /has not come yet/],
  ["£8,500, senior, offer", /a month's pay/],
])("“%s” is told in the reader's words", (line, says) => {
  expect(readLines(line, "GB", TODAY)).toEqual([{ line, refusal: expect.stringMatching(says) }]);
});
