import { expect, test } from "vitest";
import { britishMarket, offerOf, TODAY } from "../../test/british-market.ts";
import { localNotes } from "./local-notes.ts";
import type { LocalPoint } from "./local-point.ts";
import { pointWarning } from "./point-warning.ts";

const senior = (company: string | null, low: number, high = low): LocalPoint =>
  offerOf("senior", low, { high, company });
const noted = (check: string, points: readonly LocalPoint[]): string | undefined =>
  localNotes(britishMarket(points)).find((one) => one.check === check)?.message;
const some = (companies: readonly (string | null)[]): LocalPoint[] =>
  companies.map((company, index) => senior(company, 100_000 + 500 * index));

test.each([
  [
    "one company with several points is named",
    ["Acme", "acme ", null, null],
    "One company carries over a quarter of the weight: Acme with 50 %. Its points tell of that company more than of the market. Ask elsewhere.",
  ],
  [
    "several companies are named together",
    ["Acme", "Acme", "Beta", "Beta", null],
    "2 companies each carry over a quarter of the weight: Acme with 40 % and Beta with 40 %. Their points tell of them more than of the market. Ask elsewhere.",
  ],
  [
    "of few points each alone moves the answer",
    ["Acme", "Beta", null],
    "With 3 points each carries over a quarter of the weight: Acme with 33 % and Beta with 33 %. Any one of them moves the answer; ask elsewhere too.",
  ],
  [
    "two companies of two points are each named",
    ["Acme", "Beta"],
    "With 2 points each carries over a quarter of the weight: Acme with 50 % and Beta with 50 %. Any one of them moves the answer; ask elsewhere too.",
  ],
  [
    "of three points two may be one company's",
    ["Acme", "Acme", "Beta"],
    "2 companies each carry over a quarter of the weight: Acme with 67 % and Beta with 33 %. Their points tell of them more than of the market. Ask elsewhere.",
  ],
])("%s when its weight is over a quarter", (_, companies, says) => {
  expect(noted("company-dominates", some(companies))).toBe(says);
});

test("a company that carries over a quarter with one point alone, beside older ones, is named", () => {
  const old = some([null, null, null]).map((point) => ({ ...point, date: "2025-05-28" }));
  expect(noted("company-dominates", [senior("Acme", 99_000), ...old])).toBe(
    "One company carries over a quarter of the weight: Acme with 40 %. Its point tells of that company more than of the market. Ask elsewhere.",
  );
});

test("nothing is said of companies where none carries over a quarter, is named, or moves an answer", () => {
  expect(noted("company-dominates", some(["A", "B", "C", "D"]))).toBeUndefined();
  expect(noted("company-dominates", some([null, null]))).toBeUndefined();
  expect(noted("company-dominates", some(["A"]))).toBeUndefined();
});

test("a point with a zero too many is named, and the sound ones are not", () => {
  const slip: LocalPoint = { ...senior("Acme", 5_000_000), level: "executive" };
  expect(noted("point-far-off", [senior(null, 100_000), senior(null, 104_000), slip])).toBe(
    "Executive, £5,000,000 a year, from an offer, Acme, 1 September 2026. That is 43 times the median that the other points and the ratios give executive level: check it for a zero too many.",
  );
});

test("so is one with a zero too few, and a range of which one end is off", () => {
  const sound = some([null, null, null]);
  expect(noted("point-far-off", [...sound, senior("Acme", 10_000)])).toMatch(
    /^Senior, £10,000 a year, .* That is 1\/10 of the median .*: check it for a zero too few\.$/,
  );
  expect(noted("point-far-off", [...sound, senior(null, 95_000, 1_050_000)])).toMatch(
    /^Senior, £95,000–1,050,000 a year, .*: check it for a zero too many\.$/,
  );
});

test("each of several slips is named, the farthest first, and no more than three at length", () => {
  const sound = some(Array.from({ length: 9 }, () => null));
  const slips = [700_000, 3_000_000, 900_000, 1_100_000].map((pay) => senior(null, pay));
  const said = noted("point-far-off", [...sound, ...slips]) ?? "";
  expect([...said.matchAll(/£([\d,]+) a year/g)].map(([, pay]) => pay)).toEqual([
    "3,000,000",
    "1,100,000",
    "900,000",
  ]);
  expect(said).toMatch(/1 more lies as far off\.$/);
});

test("nothing is far off within a factor of three, nor where no two others remain to tell", () => {
  expect(noted("point-far-off", [...some([null, null]), senior(null, 280_000)])).toBeUndefined();
  expect(noted("point-far-off", [senior(null, 100_000), senior(null, 1_000_000)])).toBeUndefined();
});

test("a point that will count nowhere is warned of before it is noted", () => {
  const point = senior(null, 100_000);
  expect(pointWarning(point, TODAY)).toBeNull();
  expect(pointWarning({ ...point, level: "staff" }, TODAY)).toMatch(/count nowhere: no step to staff level/);
  expect(pointWarning({ ...point, date: "2024-11-28" }, TODAY)).toMatch(/count nowhere: it is two years old/);
  expect(pointWarning({ ...point, date: "2024-11-29" }, TODAY)).toBeNull();
});
