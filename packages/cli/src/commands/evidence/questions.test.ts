import { evidenceOfWords } from "@paycurve/core/career";
import { type EvidenceWords, gradedItem } from "@paycurve/core/evidence";
import { expect, test } from "vitest";
import { EVIDENCE_QUESTIONS } from "./questions.ts";

test("the answers that the questions show as such make a strong item of which nothing more is asked", () => {
  const answers = EVIDENCE_QUESTIONS.map(({ such, read }) => read(such));
  const words: EvidenceWords = Object.assign({ system: "" }, ...answers);
  const graded = gradedItem(evidenceOfWords(words, new Set()), "2026-11-28");
  expect(graded).toMatchObject({
    grade: "strong",
    next: null,
    item: { baseline: 20, after: 14, unit: "hours" },
  });
});

test("ten questions are asked, one of them needed", () => {
  expect(EVIDENCE_QUESTIONS).toHaveLength(10);
  expect(EVIDENCE_QUESTIONS.filter(({ isNeeded }) => isNeeded)).toHaveLength(1);
});

test.each(["30 % faster", "a lot", "20 to"])("a change such as “%s” is asked for again", (answer) => {
  const change = EVIDENCE_QUESTIONS.find(({ such }) => such.includes("→"));
  expect(() => change?.read(answer)).toThrow(/such as 20 → 14 hours/);
});
