import { type LocalData, type LocalPoint, localMarket } from "@paycurve/core/transfer";
import { expect, test } from "vitest";
import { knownNeeded } from "./known-needed.ts";

const STRUCTURE: LocalData["structure"] = {
  market: "IN",
  reference: "US",
  steps: [{ from: "mid", to: "senior", log: 0.2, tau: 0.25, comparisons: 0, isAssumed: true }],
  spread: { sd: 0.27, sdOfLog: 0.4 },
};
const point = (level: LocalPoint["level"], pay: number): LocalPoint => {
  return { kind: "offer", date: "2026-10-12", level, base: { low: pay, high: pay }, company: null };
};
const say = (points: readonly LocalPoint[]) =>
  knownNeeded(localMarket(STRUCTURE, points, "2026-11-28"), null);

test("without points every amount is withheld, and two are needed", () => {
  expect(say([]).withheld).toBe("Every amount in rupees: no local point places one.");
  expect(say([]).needed).toMatch(/^Two/);
  expect(say([point("mid", 3_000_000)]).needed).toMatch(/^One more/);
});

test("with points the carried levels are named, and where a point would say most", () => {
  const words = say([point("mid", 3_000_000), point("mid", 3_400_000)]);
  expect(words.known).toMatch(/^Mid: one time in two the median lies in ₹/);
  expect(words.withheld).toMatch(/Senior is carried, and shown so\.$/);
  expect(words.needed).toMatch(/^Points of senior level/);
});

test("a level that ratios do not fit is named as withheld, and the one point that it needs; what is known is another's", () => {
  const some = (level: LocalPoint["level"], pay: number) =>
    [0, 1, 2, 3].map((at) => point(level, pay + 1000 * at));
  const steps = [...STRUCTURE.steps, { ...STRUCTURE.steps[0], from: "senior", to: "executive" }];
  const structure = { ...STRUCTURE, steps } as LocalData["structure"];
  const local = localMarket(
    structure,
    [...some("mid", 2_000_000), ...some("senior", 5_000_000)],
    "2026-11-28",
  );
  const words = knownNeeded(local, "executive");
  expect(words.known).toMatch(/^(Mid|Senior): /);
  expect(words.withheld).toMatch(/^Executive: carried ratios do not fit your senior points\./);
  expect(words.needed).toBe("A point of executive level, which gives it a number.");
});
