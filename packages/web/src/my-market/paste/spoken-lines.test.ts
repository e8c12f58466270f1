import { expect, test } from "vitest";
import { spokenLines } from "./spoken-lines.ts";

test("of one line all is said, of several how many there are and the last, of none nothing", () => {
  expect(spokenLines([])).toBe("");
  expect(spokenLines(["Senior, £95,000."])).toBe("Read like this: Senior, £95,000.");
  expect(spokenLines(["Senior, £95,000.", "Mid, £60,000."])).toBe(
    "2 points are read, the last like this: Mid, £60,000.",
  );
});
