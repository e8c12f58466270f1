import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bareItem, strongItem } from "../../test/evidence-items.ts";
import type { EvidenceItem } from "./evidence-item.ts";
import { EVIDENCE_PARTS } from "./evidence-part.ts";
import { evidenceRecord, nextQuestion, recordFinding } from "./evidence-record.ts";

const ASKED_ON = "2026-11-28";

const TRIAGE = strongItem();
const BARE = bareItem({ id: "bare", system: "Search assistant" });

const recordOf = (...items: readonly Partial<EvidenceItem>[]) =>
  evidenceRecord(
    items.map((item, index) => ({ ...TRIAGE, id: `item-${index}`, system: `System ${index}`, ...item })),
    ASKED_ON,
  );
const only = (item: Partial<EvidenceItem>) => {
  const [first] = evidenceRecord([{ ...TRIAGE, ...item }], ASKED_ON).items;
  if (!first) throw new Error("a record of one item has one");
  return first;
};
const checksOf = (item: Partial<EvidenceItem>): string[] => only(item).findings.map(({ check }) => check);

test("a recent system in production with its numbers, how they were measured and one's own part is strong, and nothing is asked", () => {
  expect(only({})).toMatchObject({ grade: "strong", findings: [], next: null });
});

test("what it proves without a proof link is as much, and the link is what is asked for next", () => {
  expect(only({ proof: [], problem: null })).toMatchObject({ grade: "strong", next: { part: "problem" } });
});

test.each([
  ["no numbers", { baseline: null, after: null }, "weak", "change"],
  ["the number after alone", { baseline: null }, "weak", "change"],
  ["numbers that do not differ", { after: 20 }, "weak", "change"],
  ["tools for a system", { system: "LangChain, Pinecone and GPT-4" }, "weak", "system"],
  ["no metric's name", { metric: null }, "fair", "metric"],
  ["no method", { method: null }, "fair", "method"],
  ["a method without a window", { method: "A/B test" }, "fair", "method"],
  ["no word of production", { production: null }, "fair", "production"],
  ["a pilot", { production: false }, "fair", "production"],
  ["no day", { shipped: null }, "fair", "recency"],
  ["a day to come", { shipped: "2027-01-01" }, "weak", "recency"],
  ["a day over a year ago", { shipped: "2025-11-27" }, "stale", "recency"],
  ["no own part", { part: null }, "fair", "part"],
  ["the team's part", { part: "we built it" }, "fair", "part"],
] as const)("with %s an item is graded down, and that is asked for first", (_, item, grade, part) => {
  expect(only(item)).toMatchObject({ grade, next: { part } });
});

test("the day that ends twelve months still counts as recent", () => {
  expect(only({ shipped: "2025-11-28" }).grade).toBe("strong");
});

test.each([
  ["a list of frameworks", { system: "PyTorch / Hugging Face / vLLM" }, "tools-alone"],
  ["an adjective", { system: "Significantly better search", baseline: null, after: null }, "praise"],
  [
    "a percentage without a baseline",
    { system: "Cut cost by 30 %", baseline: null, after: null },
    "percentage-without-baseline",
  ],
  [
    "a percentage as the number after",
    { unit: "%", baseline: null, after: 30 },
    "percentage-without-baseline",
  ],
  ["half a change", { after: null }, "half-a-change"],
  ["no change", { after: 20 }, "no-change"],
  ["words that contradict the numbers", { system: "Cut resolution time by 50 %" }, "percentage-contradicts"],
  ["a method without a window", { method: "compared by hand" }, "no-window"],
  ["the team alone", { part: "The team shipped it" }, "team-alone"],
  ["a pilot", { production: false }, "not-in-production"],
  ["a day to come", { shipped: "2027-01-01" }, "not-yet-shipped"],
  ["an old day", { shipped: "2023-01-01" }, "stale"],
] as const)("%s is named as weak", (_, item, check) => {
  expect(checksOf(item)).toContain(check);
});

test.each([
  ["the change in per cent", { system: "Cut resolution time by 30 %" }],
  [
    "an accuracy's points",
    { unit: "%", baseline: 71, after: 84, metric: "accuracy up 13 % points, from 71 % to 84 %" },
  ],
  ["tools beside what they did", { system: "Ticket triage with PyTorch" }],
  ["praise beside its numbers", { system: "Significantly faster triage" }],
] as const)("%s is no fault", (_, item) => {
  expect(checksOf(item)).toEqual([]);
});

test("the same system and metric with other numbers contradict each other, with the same they are noted twice", () => {
  const twice = evidenceRecord(
    [TRIAGE, { ...TRIAGE, id: "again", system: "support ticket-triage: classifier" }],
    ASKED_ON,
  );
  expect(twice.items.map(({ findings }) => findings.map(({ check }) => check))).toEqual([
    [],
    ["noted-twice"],
  ]);
  const other = evidenceRecord([TRIAGE, { ...TRIAGE, id: "other", after: 9 }], ASKED_ON);
  expect(other.items[1]?.findings).toMatchObject([
    { check: "numbers-contradict", message: expect.stringContaining("20 → 14 hours (−30 %)") },
  ]);
});

test("two strong items make a strong record; stale and weak ones never do", () => {
  expect(recordOf({}, {}).strength).toBe("strong");
  expect(recordOf({}).strength).toBe("fair");
  expect(recordOf({ method: null }).strength).toBe("fair");
  expect(recordOf({ shipped: "2024-01-01" }, { shipped: "2024-01-01" }).strength).toBe("weak");
  expect(evidenceRecord([], ASKED_ON).strength).toBe("none");
});

test("a record is told by its grades, and asks the one question that makes most of it", () => {
  const record = recordOf({}, {}, {}, { shipped: "2024-01-01" }, { ...BARE, id: "bare" });
  expect(recordFinding(record)).toBe("3 strong, 1 stale, 1 weak.");
  expect(nextQuestion(record)).toEqual({
    id: "bare",
    asks: "What was the number before it, and what is it now?",
  });
  expect(nextQuestion(recordOf({ ...BARE, id: "bare" }, { method: null }))?.id).toBe("item-1");
  expect(recordFinding(evidenceRecord([], ASKED_ON))).toMatch(/^Nothing shipped is noted yet/);
});

test("property: saying more never lowers a grade, and an item is strong only where nothing that makes it so is missing", () => {
  const worth = ["weak", "stale", "fair", "strong"];
  const drop = fc.subarray(["problem", "metric", "baseline", "method", "production", "part"] as const);
  fc.assert(
    fc.property(drop, drop, (some, more) => {
      const without = (fields: readonly string[]): Partial<EvidenceItem> =>
        Object.fromEntries(fields.map((field) => [field, null]));
      const [fuller, barer] = [only(without(some)), only(without([...some, ...more]))];
      expect(worth.indexOf(barer.grade)).toBeLessThanOrEqual(worth.indexOf(fuller.grade));
      const isWhole = EVIDENCE_PARTS.every(({ name }) => name === "problem" || fuller.parts[name] === "said");
      expect(fuller.grade === "strong").toBe(isWhole);
    }),
  );
});
