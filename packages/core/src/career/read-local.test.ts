import { expect, test } from "vitest";
import { InputError } from "../errors.ts";
import { type ReadLocal, readLocal } from "./read-local.ts";

const OFFER = "kind: offer, date: 2026-09-01, level: senior, base: 105000";
const RANGE = OFFER.replace("105000", "{ low: 95000, high: 115000 }");
const read = (point: string): ReadLocal =>
  readLocal(`paycurve: 1\nme: { market: GB }\nlocal:\n  - { ${point} }\n`, "career.yaml", "2026-11-28");

test.each([
  ["a currency of the market's own", `${OFFER}, currency: GBP`, OFFER],
  ["the same in small letters, or as its sign", `${OFFER}, currency: "£"`, `${OFFER}, currency: gbp`],
  ["a market that is the file's own, by either name", `${OFFER}, market: UK`, `${OFFER}, market: GB`],
  ["a currency beside the ends of a range", RANGE.replace("115000", "115000, currency: GBP"), RANGE],
  ["a currency that is left empty", `${OFFER}, currency: , market: `, OFFER],
])("%s changes nothing, and is no unknown field", (_, point, same) => {
  expect(read(point)).toEqual(read(same));
  expect(read(point).strays).toEqual([]);
});

test.each([
  [
    "a currency that is not the market's is refused, for nothing is converted",
    `${OFFER}, currency: USD`,
    "currency is “USD”; GBP is accepted: local points are in your own market's money, and nothing is converted",
  ],
  [
    "so it is beside the ends of a range",
    RANGE.replace("115000", "115000, currency: usd"),
    "base.currency is “usd”; GBP is accepted: local points are in your own market's money, and nothing is converted",
  ],
  [
    "a point of another market is refused, for nothing is converted",
    `${OFFER}, market: US`,
    "market is United States; United Kingdom (GB) is accepted: local points are of the one market that me.market names, and nothing is converted",
  ],
  [
    "an end of a range that is a range itself is refused",
    RANGE.replace("95000", "90k-95k"),
    "base.low is a range itself, £90,000–95,000; write one amount, the low end alone",
  ],
  [
    "so is the other end",
    RANGE.replace("115000", "£100k to £120k"),
    "base.high is a range itself, £100,000–120,000; write one amount, the high end alone",
  ],
  [
    "a range that runs down is refused with both its ends",
    RANGE.replace("95000", "125000"),
    "base runs from £125,000 down to £115,000; write the lower end as low",
  ],
  [
    "a level that is missing is asked for with those that are accepted",
    OFFER.replace("level: senior, ", ""),
    "level is missing; write entry, mid, senior or executive",
  ],
  [
    "a date that is missing is asked for with one that is accepted",
    OFFER.replace("date: 2026-09-01, ", ""),
    "date is missing; write the day you learned it, such as 2026-10-12",
  ],
  [
    "a source that is missing is asked for with those that are accepted",
    OFFER.replace("kind: offer, ", ""),
    "kind is missing; write what you know it from: offer, recruiter, comparable-role, colleague",
  ],
])("%s", (_, point, says) => {
  expect(() => read(point)).toThrow(InputError);
  expect(() => read(point)).toThrow(`career.yaml:4: local point 1: ${says}`);
});
