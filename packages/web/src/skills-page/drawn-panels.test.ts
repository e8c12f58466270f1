import type { PremiumPanel, PremiumRecord } from "@paycurve/core/skills";
import { expect, test } from "vitest";
import { drawnPanels } from "./drawn-panels.ts";
import { premiumShape } from "./premium-mark.ts";

const record = (id: string, standing: PremiumRecord["standing"]): PremiumRecord =>
  ({ id, standing }) as unknown as PremiumRecord;
const panel = (...records: readonly PremiumRecord[]): PremiumPanel => ({
  baseline: "the software engineer",
  source: null,
  partOfPay: "base",
  market: "US",
  unit: "percent",
  records,
});

test("what is rejected stands along no axis, and a panel of it alone is none", () => {
  const { panels, rejected } = drawnPanels([
    panel(record("a", "printed"), record("b", "rejected")),
    panel(record("c", "rejected")),
  ]);
  expect(panels.map(({ records }) => records.map(({ id }) => id))).toEqual([["a"]]);
  expect(rejected.map(({ id }) => id)).toEqual(["b", "c"]);
});

test("an open end is an arrow, equal ends are one number", () => {
  expect(premiumShape({ low: null, high: 30, unit: "percent" })).toBe("ceiling");
  expect(premiumShape({ low: 20, high: 20, unit: "percent" })).toBe("point");
});
