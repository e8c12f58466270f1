import { InputError } from "@paycurve/core";
import { expect, test } from "vitest";
import { LEVELS, readLevel } from "./level.ts";

test("levels are read in any case and by their common other names", () => {
  expect(LEVELS.map((level) => readLevel(level.toUpperCase()))).toEqual([...LEVELS]);
  expect(["Junior", "mid-level", "Principal", " exec "].map(readLevel)).toEqual([
    "entry",
    "mid",
    "staff",
    "executive",
  ]);
});

test("no other word is taken for a level, and a near one gets its neighbour", () => {
  for (const word of ["constructor", "__proto__", "toString", "", "L5"]) {
    expect(() => readLevel(word)).toThrow(InputError);
  }
  expect(() => readLevel("seinor")).toThrow(/Did you mean “senior”\?/);
  expect(() => readLevel("juniro")).toThrow(/Did you mean “entry”\?/);
});
