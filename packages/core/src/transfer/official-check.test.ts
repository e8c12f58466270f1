import { expect, test } from "vitest";
import type { Figure } from "../figures/index.ts";
import { officialPay } from "./official-check.ts";
import { officialWords } from "./official-words.ts";

const TABLE = {
  publisher: "BLS",
  title: "The table",
  url: "https://example.org/table",
  provenance: "primary",
};
const QUOTE = {
  publisher: "BLS",
  title: "A quote",
  url: "https://example.org/quote",
  provenance: "secondary",
};
const figure = (statistic: string, amount: number, more: object = {}): Figure =>
  Object.freeze({
    id: `${statistic}-${amount}`,
    market: "US",
    role: "Data scientists",
    level: "all",
    statistic,
    basis: null,
    basisWords: "annual wage",
    unit: "money_per_year",
    amount,
    period: "2024-05",
    source: TABLE,
    ...more,
  }) as Figure;
const TABLED = [figure("p25", 80), figure("p75", 150), figure("p90", 190)];
const median = (more: object): readonly Figure[] => [
  figure("median", 110, { source: QUOTE, ...more }),
  ...TABLED,
];

test("a percentile that others quote of the same survey, trade and period completes the table, which is named", () => {
  expect(officialPay(median({}), "US")).toMatchObject({
    title: "The table",
    url: "https://example.org/table",
    figures: ["p25-80", "median-110", "p75-150", "p90-190"],
    quantiles: [
      { p: 0.25, value: 80 },
      { p: 0.5, value: 110 },
      { p: 0.75, value: 150 },
      { p: 0.9, value: 190 },
    ],
  });
});

test.each([
  ["another trade", { role: "Programmers" }],
  ["another period", { period: "2023-05" }],
  ["something else", { basisWords: "hourly wage, times 2,080" }],
])("one of %s does not", (_, more) => {
  expect(officialPay(median(more), "US")?.quantiles.map(({ p }) => p)).toEqual([0.25, 0.75, 0.9]);
});

test("what the office printed itself stands before what others quote of it", () => {
  const both = [figure("p25", 99, { source: QUOTE }), ...TABLED];
  expect(officialPay(both, "US")?.quantiles[0]).toEqual({ p: 0.25, value: 80 });
});

test("two percentiles are no distribution", () => {
  expect(officialPay(TABLED.slice(1), "US")).toBeNull();
});

test("a median under all that was printed stands under the lowest of it, whichever that is", () => {
  const official = officialPay(median({}), "US");
  const pay = { median: 70, half: {}, ninety: {}, offers: {} };
  const levels = [{ level: "mid", pay }] as unknown as Parameters<typeof officialWords>[1];
  expect(official && officialWords(official, levels, "US").stands).toBe(
    "Among them your medians of base would stand: mid: in the lowest 25 %.",
  );
});
