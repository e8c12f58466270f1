import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readOffers } from "./read-offers.ts";
import { writeHappyWithoutEquity } from "./write-happy-without-equity.ts";

const example = readFileSync(join(import.meta.dirname, "../../golden/career.yaml"), "utf8");

test("another answer changes one word of the example", () => {
  expect(writeHappyWithoutEquity(example, "acme", true)).toBe(
    example.replace("happyWithoutEquity: false", "happyWithoutEquity: true"),
  );
});

test("the same answer changes nothing", () => {
  expect(writeHappyWithoutEquity(example, "acme", false)).toBe(example);
});

test("an answer that was not there is put behind what comes before it, and no comment is lost", () => {
  const without = example.replace("    happyWithoutEquity: false\n", "");
  const saved = writeHappyWithoutEquity(without, "acme", true);
  expect(readOffers(saved, "career.yaml").offers[0]?.happyWithoutEquity).toBe(true);
  expect(saved.replace("    happyWithoutEquity: true\n", "")).toBe(without);
});

test("the second of two offers is the one that is changed", () => {
  const two = `paycurve: 1
offers:
  - id: a   # first
    market: US
    base: { amount: 185000 }
    happyWithoutEquity: yes
  - { id: b, market: US, base: { amount: 190000 } }   # second
`;
  expect(writeHappyWithoutEquity(two, "b", false)).toBe(
    two.replace("{ amount: 190000 } }", "{ amount: 190000 }, happyWithoutEquity: false }"),
  );
});

test("an offer that is not there is refused by name", () => {
  expect(() => writeHappyWithoutEquity(example, "nobody", true)).toThrow("no offer is called “nobody”");
});
