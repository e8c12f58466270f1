import { countedPayOf, type MarketData, payAt, payCurve, type RangeCount } from "@paycurve/core/curve";
import type { Figure } from "@paycurve/core/figures";
import { expect, test } from "vitest";
import { BASE_FIGURE } from "../../../../tests/base-figure.ts";
import { curveModel as modelOf } from "./index.ts";

function curveModel(data: MarketData) {
  const counted = countedPayOf(data);
  return modelOf(data, counted, payCurve(counted.cells));
}

const base: Figure = BASE_FIGURE;

const ranges = Array.from(
  { length: 60 },
  (_, index): RangeCount => [90_000 + index * 2000, 120_000 + index * 2000, 1],
);

const dataWith = (figures: readonly Figure[]): MarketData => ({
  market: "US",
  family: "ai-engineer",
  meaning: "advertised",
  sources: [],
  years: [2024, 2025],
  levels: [
    { level: "entry", ranges },
    { level: "mid", ranges: [...ranges, [180_000, 440_000, 9]] },
  ],
  figures,
});

test("the highest level is drawn first, and the range that most postings share is known", () => {
  const { rows, axis } = curveModel(dataWith([base]));
  expect(rows.map(({ level }) => level)).toEqual(["mid", "entry"]);
  expect(rows[0]?.repeated).toEqual([180_000, 440_000, 9]);
  expect(axis.from).toBeLessThanOrEqual(payAt(ranges[5] ?? [0, 0, 0], "midpoint"));
});

test("a figure that does not say what it counts is held but not drawn", () => {
  const unsaid = { ...base, id: "unsaid", basis: null };
  const [mid] = curveModel(dataWith([base, unsaid])).rows;
  expect(mid?.figures.map(({ id }) => id)).toEqual([base.id]);
  expect(mid?.undrawn).toBe(1);
});

test("a level of which only figures are known has a row without postings", () => {
  const staff = { ...base, id: "staff", level: "staff" as const };
  const [row] = curveModel(dataWith([staff])).rows;
  expect(row).toMatchObject({ level: "staff", step: null });
});

test("a floor and a ceiling of one publisher stand in the row without a level, as one mark", () => {
  const all = { ...base, level: "all" as const, basisWords: "starting salary" };
  const floor = { ...all, id: "floor", statistic: "low" as const, amount: 134_000 };
  const ceiling = { ...all, id: "ceiling", statistic: "high" as const, amount: 193_250 };
  const { unlevelled } = curveModel(dataWith([floor, ceiling]));
  expect(unlevelled).toMatchObject([
    { id: "floor", shape: "span", meaning: "paid", low: 134_000, high: 193_250 },
  ]);
});

test("an office's percentiles are one mark; another publisher's never join them", () => {
  const office = { ...base, level: "all" as const, family: null, basis: null, role: "Data scientists" };
  const percentile = (
    id: string,
    statistic: Figure["statistic"],
    amount: number,
    publisher: string,
  ): Figure => ({
    ...office,
    id,
    statistic,
    amount,
    source: { ...office.source, publisher },
  });
  const { unlevelled } = curveModel(
    dataWith([
      percentile("p10", "p10", 60_000, "BLS"),
      percentile("median", "median", 112_590, "BLS"),
      percentile("p90", "p90", 190_000, "BLS"),
      percentile("quoted", "median", 103_500, "BLS (as quoted)"),
    ]),
  );
  expect(unlevelled.map(({ id, shape, figures }) => [id, shape, figures.length])).toEqual([
    ["median", "percentiles", 3],
  ]);
});

test("a figure in foreign money is drawn nowhere", () => {
  const foreign = { ...base, id: "foreign", currency: "EUR" };
  const { rows, unlevelled } = curveModel(dataWith([foreign]));
  expect(rows.flatMap(({ figures }) => figures)).toEqual([]);
  expect(unlevelled).toEqual([]);
});
