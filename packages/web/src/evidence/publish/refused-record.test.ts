import { publishedRecord } from "@paycurve/core/builders";
import { readEvidence } from "@paycurve/core/career";
import { expect, test } from "vitest";
import { refusedRecord } from "./refused-record.ts";

const { items } = readEvidence(
  "paycurve: 1\nevidence: [{ id: triage, system: Ticket triage, publish: true }]\n",
  "career.yaml",
);
const RECORD = publishedRecord({ market: "GB", scope: {}, skills: [], items });

test.each([
  ["items[0].shipped", "recency", "when it was shipped"],
  ["items[0].baseline", "change", "the number before and after"],
  ["items[0].proof[2]", "proof", "proof"],
  ["items[0]", "system", "what the system does"],
  ["items[0].constructor", "system", "what the system does"],
])("the field %s is told by its system and the question that mends it", (field, question, label) => {
  expect(refusedRecord({ message: `${field}: it is wrong.`, field }, RECORD)).toEqual({
    words: `Ticket triage, ${label}: it is wrong. Nothing was published.`,
    at: { id: "triage", question },
  });
});

test.each([
  ["items: at most 200 are kept.", "Items: at most 200 are kept. Nothing was published."],
  [
    "A page is changed at most 120 times within an hour. Try again later; nothing changed.",
    "A page is changed at most 120 times within an hour. Try again later; nothing changed.",
  ],
])("what is no system's stands in the directory's words: %s", (message, words) => {
  expect(refusedRecord({ message, field: "items" }, RECORD)).toEqual({ words, at: null });
  expect(refusedRecord({ message, field: "items[7].part" }, RECORD)).toEqual({ words, at: null });
});
