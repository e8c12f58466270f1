import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { EvidenceItem } from "../evidence/index.ts";
import { SKILLS } from "../skills/skills.ts";
import { editCareer } from "./edit-career.ts";
import { evidenceFields } from "./evidence-fields.ts";
import { freshCareer } from "./fresh-career.ts";
import { readEvidence } from "./read-evidence.ts";

const example = readFileSync(join(import.meta.dirname, "../../golden/career.yaml"), "utf8");
const read = (evidence: string) => readEvidence(`paycurve: 1\nevidence:\n${evidence}`, "career.yaml");

test("the example's item is read in every field", () => {
  const { items, unknownSkills } = readEvidence(example, "career.yaml");
  expect(items).toMatchObject([
    {
      id: "ticket-triage",
      system: "Support-ticket triage classifier",
      baseline: 20,
      after: 14,
      unit: "hours",
      shipped: "2026-03-10",
      production: true,
      proof: ["https://example.org/post"],
      skills: [{ id: "llm-fine-tuning" }],
      shows: [],
      publish: false,
    },
  ]);
  expect(unknownSkills).toEqual([]);
});

test("a skill that nobody here knows is told apart with its line, and is no fault", () => {
  const { items, unknownSkills } = read("  - { id: a, system: A, skills: [mlops, juggling] }\n");
  expect(items[0]?.skills.map(({ id }) => id)).toEqual(["mlops"]);
  expect(unknownSkills).toMatchObject([{ word: "juggling", says: expect.stringContaining("career.yaml:3") }]);
});

test.each([
  ["no id", "  - { system: A }\n", /career\.yaml:3: .*id is missing/],
  ["no system", "  - { id: a }\n", /system is missing/],
  ["a word for a number", "  - { id: a, system: A, baseline: many }\n", /a number is accepted; got “many”/],
  ["a day that is none", "  - { id: a, system: A, shipped: 2026-02-30 }\n", /a day that exists/],
  [
    "a question that is none",
    "  - { id: a, system: A, shows: [leads] }\n",
    /write choosesModel, designsEvaluation/,
  ],
  [
    "one id twice",
    "  - { id: a, system: A }\n  - { id: a, system: B }\n",
    /career\.yaml:4: .*“a” is the id of number 1/,
  ],
  ["words for fields", "  - Search assistant\n", /is no system/],
  ["a word for yes", "  - { id: a, system: A, production: mostly }\n", /write true or false/],
])("%s is refused by line, with what is accepted", (_, evidence, says) => {
  expect(() => read(evidence)).toThrow(says);
});

test("ten thousand systems are read, one more is refused", () => {
  const many = (count: number): string =>
    Array.from({ length: count }, (_, index) => `  - { id: a${index}, system: A }\n`).join("");
  expect(read(many(10_000)).items).toHaveLength(10_000);
  expect(() => read(many(10_001))).toThrow(/at most 10,000 are read/);
});

const line = fc
  .string({
    unit: fc.constantFrom("a", "Ä", "🚀", "<b>", "&", "'", '"', ":", "#", "{", "-", " x", "%"),
    minLength: 1,
    maxLength: 12,
  })
  .map((text) => `s${text}`);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const number = maybe(fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => value + 0));
const anyItem: fc.Arbitrary<EvidenceItem> = fc.record({
  id: fc.constant("one"),
  system: line,
  problem: maybe(line),
  metric: maybe(line),
  unit: maybe(line),
  baseline: number,
  after: number,
  method: maybe(line),
  shipped: maybe(fc.constant("2026-03-10" as const)),
  production: maybe(fc.boolean()),
  part: maybe(line),
  proof: fc.array(line, { maxLength: 3 }),
  skills: fc.subarray([...SKILLS]),
  shows: fc.subarray(["choosesModel", "ownsFailures"] as const),
  publish: fc.boolean(),
});

test("property: an item written into a file is read back as it was, whatever its words", () => {
  fc.assert(
    fc.property(anyItem, (item) => {
      const text = editCareer(freshCareer(""), {
        kind: "add",
        path: ["evidence"],
        item: evidenceFields(item),
      });
      expect(readEvidence(text, "career.yaml").items).toEqual([item]);
    }),
  );
});
