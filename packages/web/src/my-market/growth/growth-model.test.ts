import { type LocalData, type LocalPoint, localMarket } from "@paycurve/core/transfer";
import { expect, test } from "vitest";
import { growthModel } from "./growth-model.ts";
import { inLanes } from "./in-lanes.ts";

const STRUCTURE: LocalData["structure"] = {
  market: "GB",
  reference: "US",
  steps: [
    { from: "entry", to: "mid", log: 0.2, tau: 0.15, comparisons: 3, isAssumed: false },
    { from: "mid", to: "senior", log: 0.2, tau: 0.2, comparisons: 8, isAssumed: false },
  ],
  spread: { sd: 0.27, sdOfLog: 0.4 },
};
const point = (level: LocalPoint["level"], low: number, high = low): LocalPoint => {
  return { kind: "offer", date: "2026-10-12", level, base: { low, high }, company: null };
};
const modelOf = (points: readonly LocalPoint[]) =>
  growthModel(localMarket(STRUCTURE, points, "2026-11-28"), null);

test("without points every level is withheld, and no amount has a place", () => {
  const { axis, rows } = modelOf([]);
  expect(axis).toBeNull();
  expect(rows.map(({ level, found, marks }) => [level, found, marks.length])).toEqual([
    ["senior", null, 0],
    ["mid", null, 0],
    ["entry", null, 0],
  ]);
});

test("every point and every interval lies on the axis, and each mark remembers its place in the file", () => {
  const { axis, rows } = modelOf([
    point("mid", 50_000),
    point("senior", 90_000, 110_000),
    point("mid", 60_000),
  ]);
  const amounts = rows.flatMap(({ found, marks }) => [
    ...(found ? [found.pay.ninety.low, found.pay.ninety.high] : []),
    ...marks.flatMap(({ low, high }) => [low, high]),
  ]);
  for (const amount of amounts) {
    expect(amount * 100).toBeGreaterThanOrEqual(axis?.axis.from ?? 0);
    expect(amount * 100).toBeLessThanOrEqual(axis?.axis.to ?? 0);
  }
  expect(rows[1]?.marks.map(({ at, lane }) => [at, lane])).toEqual([
    [2, 0],
    [0, 1],
  ]);
});

test("many points of a level share lanes, and none of a lane overlap", () => {
  const many = Array.from({ length: 9 }, (_, index) =>
    point("mid", 50_000 + 3000 * index, 56_000 + 3000 * index),
  );
  const row = modelOf(many).rows.find(({ level }) => level === "mid");
  expect(row?.isWorded).toBe(false);
  expect(row?.lanes).toBeLessThan(9);
  expect(row?.marks).toHaveLength(9);
  expect(inLanes([])).toEqual([]);
});

test("a level that is withheld has no place among the others, and stretches no axis", () => {
  const many = [0, 1, 2, 3].flatMap((index) => [
    point("entry", 50_000 + 500 * index),
    point("mid", 110_000 + 500 * index),
  ]);
  const { rows, axis } = modelOf(many);
  expect(rows.map(({ level, found }) => [level, found === null])).toEqual([
    ["senior", true],
    ["mid", false],
    ["entry", false],
  ]);
  const highest = Math.max(...rows.flatMap(({ found }) => (found ? [found.pay.ninety.high] : [])));
  expect(axis?.axis.to).toBeLessThan(highest * 100 * 1.2);
});
