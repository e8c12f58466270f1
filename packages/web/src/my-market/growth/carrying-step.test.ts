import type { Level } from "@paycurve/core/figures";
import { type LocalData, localMarket } from "@paycurve/core/transfer";
import { expect, test } from "vitest";
import { carryingStep } from "./carrying-step.ts";

const STEP = { log: 0.2, tau: 0.15, comparisons: 3, isAssumed: false };
const STRUCTURE: LocalData["structure"] = {
  market: "GB",
  reference: "US",
  steps: [
    { ...STEP, from: "entry", to: "mid" },
    { ...STEP, from: "mid", to: "senior" },
    { ...STEP, from: "senior", to: "executive" },
  ],
  spread: { sd: 0.27, sdOfLog: 0.4 },
};
const noted = (...levels: readonly Level[]) =>
  localMarket(
    STRUCTURE,
    levels.map((level, index) => ({
      kind: "offer",
      date: `2026-10-1${index}`,
      level,
      base: { low: 80_000, high: 80_000 },
      company: null,
    })),
    "2026-11-28",
  );
const carried = (level: Level, local: ReturnType<typeof noted>): string | null => {
  const step = carryingStep(level, local);
  return step && `${step.from} to ${step.to}`;
};

test("pay is carried to a level from the nearest one that has points, step by step", () => {
  const local = noted("mid", "mid");
  expect((["entry", "senior", "executive"] as const).map((level) => carried(level, local))).toEqual([
    "entry to mid",
    "mid to senior",
    "senior to executive",
  ]);
});

test("nothing is carried to a level that has points, nor anywhere without any", () => {
  expect(carried("mid", noted("mid", "mid"))).toBeNull();
  expect(carried("senior", noted())).toBeNull();
});
