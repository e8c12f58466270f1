import type { PremiumRecord } from "@paycurve/core/skills";
import { expect, test } from "vitest";
import { conflictGroups } from "./conflict-groups.ts";

const record = (id: string, skills: readonly string[], conflictsWith: readonly string[]): PremiumRecord =>
  ({
    id,
    skills,
    conflictsWith,
    repeats: null,
    amount: { low: 1, high: 2, unit: "percent" },
  }) as unknown as PremiumRecord;

const both = record("both", ["tuning", "mlops"], ["guide", "ops"]);
const guide = record("guide", ["tuning"], ["both", "other"]);
const other = record("other", ["tuning"], ["guide"]);
const ops = record("ops", ["mlops"], ["both"]);
const byId = new Map([both, guide, other, ops].map((one) => [one.id, one]));

const told = (records: readonly PremiumRecord[], skill: string): string[] =>
  conflictGroups(records, skill, byId).map(
    ({ record: { id }, rivals }) => `${id} ≠ ${rivals.map((rival) => rival.id).join(", ")}`,
  );

test("each contradiction is told once, the most contradicted first", () => {
  expect(told([both, guide, other], "tuning")).toEqual(["guide ≠ both, other"]);
});

test("a record for two skills brings to each the rivals that are for it", () => {
  expect(told([both, ops], "mlops")).toEqual(["both ≠ ops"]);
});
