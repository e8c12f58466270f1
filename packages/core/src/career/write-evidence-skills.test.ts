import { expect, test } from "vitest";
import { readEvidence } from "./read-evidence.ts";
import { writeEvidenceSkills } from "./write-evidence-skills.ts";

const skillsIn = (text: string): string[] =>
  readEvidence(text, "career.yaml").items.flatMap(({ skills }) => skills.map(({ id }) => id));

test("an item that names no skill yet gets a list of them", () => {
  const text = "paycurve: 1\nevidence:\n  - id: a\n    system: A # mine\n";
  const written = writeEvidenceSkills(text, { index: 0, skills: ["mlops", "rag"] });
  expect(written).toContain("system: A # mine\n");
  expect(skillsIn(written)).toEqual(["mlops", "rag"]);
});

test("words that are not known, and other words for the same skill, stay as they stand", () => {
  const text =
    "paycurve: 1\nevidence:\n  - id: a\n    system: A\n    skills:\n      - MLOps\n      - Cobol\n      - rag\n";
  const written = writeEvidenceSkills(text, { index: 0, skills: ["mlops"] });
  expect(written).toBe(text.replace("      - rag\n", ""));
  expect(skillsIn(writeEvidenceSkills(written, { index: 0, skills: [] }))).toEqual([]);
});
