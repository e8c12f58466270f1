import { expect, test } from "vitest";
import type { EvidenceWords } from "../evidence/index.ts";
import { editCareer } from "./edit-career.ts";
import { evidenceFields } from "./evidence-fields.ts";
import { evidenceOfWords } from "./evidence-of-words.ts";
import { readEvidence } from "./read-evidence.ts";

const of = (words: Partial<EvidenceWords>, ...taken: string[]) =>
  evidenceOfWords({ system: "Ticket triage", ...words }, new Set(taken));

test("what was not said is null, and nothing is made up", () => {
  expect(of({})).toEqual({
    id: "ticket-triage",
    system: "Ticket triage",
    problem: null,
    metric: null,
    unit: null,
    baseline: null,
    after: null,
    method: null,
    shipped: null,
    production: null,
    part: null,
    proof: [],
    skills: [],
    shows: [],
    publish: false,
  });
});

test("words mean what the same words mean in a file", () => {
  expect(
    of(
      {
        baseline: "20",
        after: "14",
        production: "yes",
        shipped: "2026-03-10",
        proof: ["github.com/ada/triage"],
        skills: ["fine-tuning"],
        shows: ["ownsfailures"],
      },
      "ticket-triage",
    ),
  ).toMatchObject({
    id: "ticket-triage-2",
    baseline: 20,
    after: 14,
    production: true,
    proof: ["https://github.com/ada/triage"],
    skills: [{ id: "llm-fine-tuning" }],
    shows: ["ownsFailures"],
  });
});

test.each([
  [{ baseline: "many" }, /^baseline: a number is accepted; got “many”\.$/],
  [{ after: "1,400" }, /^after: .*write 1400\.$/],
  [{ shipped: "March" }, /^shipped: a day that exists, written YYYY-MM-DD/],
  [{ production: "mostly" }, /^production: write true or false, yes or no; got “mostly”\.$/],
  [{ proof: ["my blog"] }, /^proof: an address is accepted/],
  [{ proof: ["https://ada:secret@github.com/x"] }, /^proof: a name or password stands in the address/],
  [{ skills: ["juggling"] }, /^skill: /],
  [{ shows: ["leads"] }, /^shows: write choosesModel, .* or setsDirection; got “leads”\.$/],
  [{ system: " " }, /^system: it is empty; say what it does, and for whom\.$/],
  [{ metric: "a".repeat(2001) }, /^metric: at most 2000 letters are read\.$/],
  [{ id: "ticket-triage" }, /^id: “ticket-triage” is another item's already/],
])("%j is refused by its name", (words, says) => {
  expect(() => of(words, "ticket-triage")).toThrow(says);
});

test("many items go into a file at once, and every line that stood there stays", () => {
  const before = "paycurve: 1 # mine\nevidence:\n  - id: old # first\n    system: Old\nsaid: []\n";
  const items = Array.from({ length: 1000 }, (_, at) => evidenceFields({ ...of({}), id: `one-${at}` }));
  const after = editCareer(before, { kind: "extend", path: ["evidence"], items });
  expect(readEvidence(after, "career.yaml").items).toHaveLength(1001);
  expect(after.startsWith(before.slice(0, before.indexOf("said")))).toBe(true);
  expect(after.endsWith("said: []\n")).toBe(true);
});
