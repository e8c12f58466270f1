import { InputError } from "@paycurve/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readMe } from "./read-me.ts";

const nothing = {
  market: null,
  role: null,
  scope: {},
  sector: null,
  pay: null,
  yearsOfExperience: null,
  shippedLately: null,
  strays: [],
};

const full = `paycurve: 1
me:
  market: UK
  role: ai-engineer
  yearsOfExperience: 5.5
  scope: { choosesModel: Helped, shipsToProduction: alone }
  sector: startup
  shippedLately: yes
  pay: { base: 85k }
`;

test("a career file says as much of me as it says", () => {
  expect(readMe(full, "career.yaml")).toEqual({
    market: "GB",
    role: "ai-engineer",
    scope: { choosesModel: "helped", shipsToProduction: "alone" },
    sector: "start-up",
    pay: { money: { minorUnits: 8_500_000, currency: "GBP" }, said: "“85k” read as £85,000 a year." },
    yearsOfExperience: 5.5,
    shippedLately: true,
    strays: [],
  });
});

test.each([
  ["nobody", "paycurve: 1\n"],
  ["an empty me", "paycurve: 1\nme:\n"],
  ["empty fields", "paycurve: 1\nme:\n  market:\n  role: null\n  scope: ~\n  pay: {}\n  shippedLately:\n"],
  ["an empty pay and no market", "paycurve: 1\nme: { pay: { base: } }\n"],
  ["Windows lines and a byte order mark", "\uFEFFpaycurve: 1\r\nme:\r\n  market:\r\n"],
])("a file with %s says nothing, and that is fine", (_, text) => {
  expect(readMe(text, "career.yaml")).toEqual(nothing);
});

test("fields with the names of JavaScript's own are strays like any other", () => {
  const text =
    "paycurve: 1\nme:\n  __proto__: { market: US }\n  constructor: alone\n  scope: { toString: alone }\n";
  const { strays, ...me } = readMe(text, "career.yaml");
  expect({ ...me, strays: [] }).toEqual(nothing);
  expect(strays.map(({ field }) => field)).toEqual(["me.__proto__", "me.constructor", "me.scope.toString"]);
});

test.each([
  ["pay without a market", "me:\n  pay: { base: 85000 }", /^c\.yaml:3: me\.pay\.base needs me\.market/],
  [
    "pay without a base",
    "me:\n  market: US\n  pay: 185000",
    /^c\.yaml:4: me\.pay is not understood: its fields/,
  ],
  [
    "pay in foreign money",
    "me:\n  market: US\n  pay: { base: £85k }",
    /^c\.yaml:4: me\.pay\.base .*not in USD/,
  ],
  ["a person in one word", "me: senior", /^c\.yaml:2: me is not understood/],
  ["several people", "me:\n  - market: US", /^c\.yaml:3: me is not understood/],
  ["a market nobody knows", "me: { market: Narnia }", /^c\.yaml:2: me\.market is not understood/],
  ["a slip of the sector", "me:\n  sector: servces-firm", /^c\.yaml:3: me\.sector .*mean “services-firm”/],
  ["years in words", "me:\n  yearsOfExperience: five", /^c\.yaml:3: me\.yearsOfExperience .* from 0 to 70/],
  ["years below zero", "me:\n  yearsOfExperience: -1", /^c\.yaml:3: me\.yearsOfExperience /],
  ["years without end", "me:\n  yearsOfExperience: .inf", /^c\.yaml:3: me\.yearsOfExperience /],
  ["a yes that is none", "me:\n  shippedLately: soon", /^c\.yaml:3: me\.shippedLately .*write true or false/],
  ["an answer nobody gives", "me:\n  scope: { choosesModel: 1 }", /^c\.yaml:3: me\.scope\.choosesModel /],
  ["answers in a list", "me:\n  scope: [alone]", /^c\.yaml:3: me\.scope is not understood/],
  ["a key that stands twice", "me:\n  role: a\n  'role': b", /^c\.yaml:4: “role” stands twice/],
  ["an alias", "me: { role: &a x, market: *a }", /^c\.yaml:2: YAML aliases/],
  ["two documents", "---\nme:", /^c\.yaml:\d: /],
  ["a tab for an indent", "me:\n\tmarket: US", /^c\.yaml:3: begins with a tab.*write spaces/],
])("%s is refused by line and in the field's own words", (_, text, message) => {
  const read = (): unknown => readMe(`paycurve: 1\n${text}\n`, "c.yaml");
  expect(read).toThrow(InputError);
  expect(read).toThrow(message);
});

test.each([
  ["a hundred thousand keys", Array.from({ length: 100_000 }, (_, at) => `k${at}:`).join("\n")],
  ["anchors upon anchors", `a: ${"&a ".repeat(100_000)}`],
  ["brackets", "[".repeat(200_000)],
  ["brackets that never opened", "}".repeat(100_000)],
  ["an unending quotation", `"${"\\".repeat(900_000)}`],
  ["lists in lists", "- ".repeat(100_000)],
])("a hostile file of %s is answered or refused within seconds", { timeout: 300_000 }, (_, text) => {
  const before = process.cpuUsage();
  try {
    readMe(`paycurve: 1\n${text}`, "career.yaml");
  } catch (refusal) {
    expect(refusal).toBeInstanceOf(InputError);
    expect((refusal as InputError).message.length).toBeLessThan(300);
  }
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6, "of a processor's own, whatever else it does").toBeLessThan(20);
});

test("whatever the text, the answer is a reading or a refusal that names the file", () => {
  const line = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom(
      "me:",
      "  market: US",
      "  pay: { base: 1 }",
      "  scope: {",
      "&a",
      "*a",
      "? me",
      "- x",
      "%YAML 1.1",
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      try {
        readMe(`paycurve: 1\n${lines.join("\n")}`, "career.yaml");
      } catch (refusal) {
        expect(refusal).toBeInstanceOf(InputError);
        expect((refusal as InputError).message).toMatch(/^career\.yaml:/);
      }
    }),
  );
});
