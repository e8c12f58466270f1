import { InputError } from "@paycurve/core";
import { expect, test } from "vitest";
import { readCareer } from "./read-career.ts";

const career = `paycurve: 1
me:
  market: GB
  role: ai-engineer
  scope: { choosesModel: helped, designsEvaluation: alone, shipsToProduction: alone, ownsFailures: alone, setsDirection: not-mine }
  pay: { base: 82000 }
offers: []
`;

test("a career file says market, role, scope and pay", () => {
  expect(readCareer(career, "career.yaml")).toEqual({
    market: "GB",
    role: "ai-engineer",
    scope: {
      choosesModel: "helped",
      designsEvaluation: "alone",
      shipsToProduction: "alone",
      ownsFailures: "alone",
      setsDirection: "not-mine",
    },
    pay: { money: { minorUnits: 8_200_000, currency: "GBP" }, said: null },
    strays: [],
  });
});

test("fields that nothing reads are pointed out by line, and refuse nothing", () => {
  const { strays } = readCareer(
    career.replace("pay:", "mood: fine\n  pay:").replace("offers:", "ofers:"),
    "career.yaml",
  );
  expect(strays).toEqual([
    { field: "ofers", words: "ofers", line: 8 },
    { field: "me.mood", words: "me.mood", line: 6 },
  ]);
});

test("pay in other clothes is understood in the file too, and said back", () => {
  const { pay } = readCareer(career.replace("GB", "IN").replace("82000", "21 LPA"), "career.yaml");
  expect(pay.money).toEqual({ minorUnits: 210_000_000, currency: "INR" });
  expect(pay.said).toBe("“21 LPA” read as ₹21,00,000 a year.");
});

test.each([
  [
    "an unclear pay",
    career.replace("82000", "21"),
    /^career\.yaml:6: me\.pay\.base is not understood: “21” could be/,
  ],
  ["a market nobody knows", career.replace("GB", "Narnia"), /^career\.yaml:3: me\.market is not understood/],
  [
    "a missing answer",
    career.replace("ownsFailures: alone, ", ""),
    /^career\.yaml:5: me\.scope\.ownsFailures is missing/,
  ],
  [
    "an answer nobody gives",
    career.replace("choosesModel: helped", "choosesModel: sometimes"),
    /^career\.yaml:5: me\.scope\.choosesModel is not understood: .*Known are alone, helped, not-mine/,
  ],
  [
    "a role that is no text",
    career.replace("role: ai-engineer", "role: true"),
    /^career\.yaml:4: me\.role is neither text nor a number/,
  ],
  ["nesting without end", `paycurve: 1\nme: ${"[".repeat(20_000)}`, /^career\.yaml:?\d*:? /],
  ["a missing person", "paycurve: 1\n", /^career\.yaml:1: me is missing/],
  [
    "another version",
    career.replace("paycurve: 1", "paycurve: 7"),
    /^career\.yaml:1: paycurve is “7”, and this version of Paycurve reads 1; a newer one wrote this file, and reads it$/,
  ],
  ["broken YAML", `${career}  : : [`, /^career\.yaml:\d+: /],
  ["an alias", career.replace("base: 82000", "base: *x"), /^career\.yaml:\d+: /],
  ["something that is no YAML map", "just words", /^career\.yaml:1: paycurve is missing; write paycurve: 1$/],
  ["an empty file", "", /^career\.yaml:1: paycurve is missing; write paycurve: 1$/],
  ["a file over 1 MB", "#".repeat(1_000_001), /at most 1 MB/],
])("%s is refused by file, line and field", (_, text, message) => {
  expect(() => readCareer(text, "career.yaml")).toThrow(InputError);
  expect(() => readCareer(text, "career.yaml")).toThrow(message);
});
