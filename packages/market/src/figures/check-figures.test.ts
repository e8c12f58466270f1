import type { Figure } from "@paycurve/core/figures";
import { expect, test } from "vitest";
import { checkFigures } from "./check-figures.ts";

const sound: Figure = {
  id: "sound",
  market: "US",
  currency: "USD",
  role: "AI engineer",
  family: "ai-engineer",
  level: "all",
  levelWords: null,
  levelYears: null,
  statistic: "median",
  basis: "base",
  basisWords: null,
  unit: "money_per_year",
  amount: 150_000,
  period: "2026",
  scope: null,
  source: {
    publisher: "A publisher",
    title: "A report",
    url: "https://example.org/report",
    published: "2026",
    sample: null,
    provenance: "primary",
    quotedVia: null,
  },
  confidence: "primary",
  quality: "B",
  conflictsWith: [],
  repeats: null,
  note: null,
  guideClaim: null,
  origin: null,
  premium: null,
};

const guide: Figure["source"] = { ...sound.source, quotedVia: "guide" };
const origin = { verdict: "holds", says: "It holds.", see: ["nowhere"] } as const;

const terms = { skills: ["mlops"], over: "the software engineer", among: null };
const rise = { statistic: "premium", unit: "percent", currency: null, amount: 10 } as const;

test("a premium that says what it is for and over is sound", () => {
  expect(checkFigures([{ ...sound, ...rise, premium: terms }])).toEqual([]);
});

test("sound figures have no problem", () => {
  const other: Figure = { ...sound, id: "other", conflictsWith: ["sound"], repeats: "sound" };
  expect(checkFigures([{ ...sound, conflictsWith: ["other"] }, other])).toEqual([]);
});

test.each<[string, string, Partial<Figure>]>([
  ["a pay without a currency", "currency", { currency: null }],
  ["a percentage in dollars", "currency", { unit: "percent", statistic: "share" }],
  ["growth in money per year", "unit", { statistic: "growth" }],
  ["a premium in money per year", "unit", { statistic: "premium" }],
  ["a share in money per year", "unit", { statistic: "share" }],
  ["a range of one number", "amount", { statistic: "range" }],
  ["a range that runs backwards", "amount", { statistic: "range", amount: { low: 2, high: 1 } }],
  ["level words whose years nobody read", "level-years", { levelWords: "Senior (7+ years)" }],
  ["level words that begin with year", "level-years", { levelWords: "Graduate, year 1-2" }],
  ["years that run backwards", "level-years", { levelYears: { from: 5, to: 3 } }],
  ["an address that is none", "source-address", { source: { ...sound.source, url: "ftp://example.org" } }],
  ["a conflict with no one", "conflicts", { conflictsWith: ["nobody"] }],
  ["a conflict with itself", "conflicts", { conflictsWith: ["sound"] }],
  ["a repeat of no one", "repeats", { repeats: "nobody" }],
  ["a repeat of itself", "repeats", { repeats: "sound" }],
  ["a claim of the guide without an origin", "origin", { source: guide }],
  ["an origin shown by no figure", "origin", { source: guide, origin }],
  ["a premium that does not say what it is for", "premium", { ...rise, premium: null }],
  ["a pay that is over something", "premium", { premium: terms }],
  ["a premium for a skill nobody knows", "premium", { ...rise, premium: { ...terms, skills: ["juggling"] } }],
  [
    "a baseline told with its amount",
    "premium",
    { ...rise, premium: { ...terms, over: "a $160,000 median" } },
  ],
  ["an origin that is not the guide's", "origin", { origin: { ...origin, see: ["sound"] } }],
])("%s is found", (_, check, change) => {
  expect(checkFigures([{ ...sound, ...change }]).map((problem) => problem.check)).toContain(check);
});

test("a rise in money, and level words that name no years, are sound", () => {
  const rise: Figure = { ...sound, statistic: "growth", unit: "money_change_per_year" };
  expect(checkFigures([{ ...rise, levelWords: "entry-level, second year running" }])).toEqual([]);
});

test("a conflict that the other does not list is found", () => {
  const [problem] = checkFigures([
    { ...sound, conflictsWith: ["other"] },
    { ...sound, id: "other" },
  ]);
  expect(problem?.message).toBe("sound: it conflicts with other, which does not list it in return");
});

test("repeats that run in a circle are found", () => {
  const circle = [
    { ...sound, repeats: "b" },
    { ...sound, id: "b", repeats: "sound" },
  ];
  expect(checkFigures(circle).map((problem) => problem.check)).toEqual(["repeats", "repeats"]);
});

test("an id that stands twice is found once", () => {
  expect(checkFigures([sound, sound])).toHaveLength(1);
});
