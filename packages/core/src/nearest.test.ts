import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

test("two swapped letters or one slip still find the word that was meant", () => {
  expect(nearest("seinor", ["entry", "mid", "senior"])).toBe("senior");
  expect(nearest("Machine Learnin Engineer", ["Machine Learning Engineer", "Data Engineer"])).toBe(
    "Machine Learning Engineer",
  );
});

test("nothing is suggested for a word that is like no other", () => {
  expect(nearest("plumber", ["entry", "mid", "senior"])).toBeNull();
  expect(nearest("", [])).toBeNull();
});
