import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fittedDrift, MEDIAN_DRIFT } from "@paycurve/core/forecast";
import { LEAST_CELL, measuredStructure } from "@paycurve/core/transfer";
import { expect, test } from "vitest";
import { computeSnapshots } from "../src/snapshot/compute-snapshots.ts";
import { countedCells, forecastsText, frozenForecasts, readSnapshot } from "../src/snapshot/index.ts";
import { rawEdition } from "./raw-files.ts";

const SHIPPED = join(import.meta.dirname, "../../../snapshot/aijobs");
const snapshots = ["us", "gb", "in"].map((market) =>
  readSnapshot(readFileSync(join(SHIPPED, `${market}.json`), "utf8")),
);
const forecasts = frozenForecasts(snapshots);
const january = rawEdition("2025-01-19");

test("the shipped forecasts are what the shipped snapshots give, byte for byte", () => {
  const shipped = readFileSync(join(SHIPPED, "forecasts.json"), "utf8");
  expect(forecastsText(forecasts) === shipped).toBe(true);
});

test("every cell of six independent postings is forecast, in its own market, and no other", () => {
  const sound = snapshots.flatMap(({ market, cells }) =>
    countedCells(cells, forecasts.years)
      .filter(({ nEffective }) => nEffective >= LEAST_CELL)
      .map(({ title, level }) => `${market} ${title} ${level}`),
  );
  expect(forecasts.cells.map(({ market, title, level }) => `${market} ${title} ${level}`)).toEqual(sound);
  expect(sound.some((cell) => cell.startsWith("IN"))).toBe(false);
});

test("nine in ten hold the half, which holds the median seen", () => {
  for (const { median, half, ninety } of forecasts.cells) {
    const [low, lower, upper, high] = [ninety[0], half[0], half[1], ninety[1]];
    expect([low, lower, median, upper, high]).toEqual(
      [low, lower, median, upper, high].sort((a, b) => a - b),
    );
    expect(low).toBeLessThan(lower);
    expect(upper).toBeLessThan(high);
  }
});

test("error and drift tell the interval again, so that any number of new postings can be scored", () => {
  for (const { median, ninety, logError } of forecasts.cells) {
    const reach = 1.6448536269514722 * Math.sqrt(2 * logError ** 2 + forecasts.drift ** 2);
    expect(ninety[0] / (median * Math.exp(-reach))).toBeCloseTo(1, 3);
    expect(ninety[1] / (median * Math.exp(reach))).toBeCloseTo(1, 3);
  }
});

test.skipIf(!january)(
  "the drift is what 2023 to 2024 show in the edition of January, and nothing later",
  async () => {
    const pairs = (await computeSnapshots(january ?? "")).flatMap(({ cells }) => {
      const before = countedCells(cells, [2023, 2023]);
      if (before.every(({ nEffective }) => nEffective < LEAST_CELL)) return [];
      const marketSd = measuredStructure(before).spread.sd;
      return before.flatMap((cell) => {
        const after = countedCells(cells, [2024, 2024]).find(
          ({ title, level }) => title === cell.title && level === cell.level,
        );
        return after && Math.min(cell.postings, after.postings) >= LEAST_CELL
          ? [{ before: cell, after, marketSd }]
          : [];
      });
    });
    expect(pairs).toHaveLength(55);
    expect(MEDIAN_DRIFT.values[0].value).toBe(Number(fittedDrift(pairs).toFixed(3)));
  },
);
