import { expect, test } from "vitest";
import { bareItem } from "../../test/evidence-items.ts";
import { readSkill } from "../skills/index.ts";
import { type EvidenceItem, evidenceSkills, latestShipped, shownBy } from "./index.ts";

const ASKED_ON = "2026-11-28";

const idsOf = (items: readonly EvidenceItem[]): string[] => items.map(({ id }) => id);

test("an answer of the scope test is borne out by the items that say so", () => {
  const items = [
    bareItem({ id: "a", shows: ["choosesModel"] }),
    bareItem({ id: "b", shows: ["setsDirection"] }),
  ];
  expect(idsOf(shownBy("choosesModel", items))).toEqual(["a"]);
  expect(idsOf(shownBy("ownsFailures", items))).toEqual([]);
});

test("whatever runs in production bears out that its owner ships, and nothing else", () => {
  const items = [bareItem({ id: "a", production: true }), bareItem({ id: "b", production: false })];
  expect(idsOf(shownBy("shipsToProduction", items))).toEqual(["a"]);
  expect(idsOf(shownBy("ownsFailures", items))).toEqual([]);
});

test("what was shipped last is dated, in production, and not yet to come", () => {
  const items = [
    bareItem({ id: "old", production: true, shipped: "2024-01-01" }),
    bareItem({ id: "new", production: true, shipped: "2026-03-10" }),
    bareItem({ id: "shelved", production: false, shipped: "2026-06-01" }),
    bareItem({ id: "planned", production: true, shipped: "2027-01-01" }),
    bareItem({ id: "undated", production: true }),
  ];
  expect(latestShipped(items, ASKED_ON)).toMatchObject({ id: "new", isLately: true });
  expect(latestShipped(items.slice(0, 1), ASKED_ON)).toMatchObject({ id: "old", isLately: false });
  expect(latestShipped(items.slice(2), ASKED_ON)).toBeNull();
});

test("a skill that two items name is one skill that both show", () => {
  const [tuning, mlops] = [readSkill("llm-fine-tuning"), readSkill("mlops")];
  const items = [bareItem({ id: "a", skills: [tuning] }), bareItem({ id: "b", skills: [mlops, tuning] })];
  const cited = evidenceSkills(items).map(({ skill, items: by }) => [skill.id, idsOf(by)]);
  expect(cited).toEqual([
    ["llm-fine-tuning", ["a", "b"]],
    ["mlops", ["b"]],
  ]);
});
