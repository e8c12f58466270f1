import { briefFaults, makeBrief, sentenceWords } from "@paycurve/core/brief";
import { evidenceRecord } from "@paycurve/core/evidence";
import type { MarketSkills } from "@paycurve/core/skills";
import { expect, test } from "vitest";
import { OPENING, withOwnWords } from "./with-own-words.ts";

const brief = makeBrief({
  market: "GB",
  asOf: "2026-11-28",
  scope: {},
  pay: null,
  evidence: evidenceRecord([], "2026-11-28"),
  skills: [],
  premiums: { skills: [], own: {} } as unknown as MarketSkills,
  local: null,
  counted: null,
  offers: null,
  offer: null,
  said: [],
  figures: [],
});

const opening = (text: string): string =>
  sentenceWords(withOwnWords(brief, (place) => (place === OPENING ? text : null)).opening);

test("own words stand in the brief, with their numbers on the person's own account", () => {
  const text = "I lead 4 people.";
  const told = withOwnWords(brief, (place) => (place === OPENING ? text : null));
  expect(told.opening).toEqual(["I lead ", { text: "4", cites: ["me:words"] }, " people."]);
  expect(briefFaults(told)).toEqual([]);
});

test("what is refused, and what is left empty, gives way to the brief's own sentence", () => {
  const ours = sentenceWords(brief.opening);
  expect(opening("They pay $206,000 there.")).toBe(ours);
  expect(opening("  ")).toBe(ours);
});
