import { InputError } from "@paycurve/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bareItem, strongItem } from "../../test/evidence-items.ts";
import { readEvidence, readMe, readOwnSkills } from "../career/index.ts";
import type { EvidenceItem } from "../evidence/index.ts";
import { MARKET_CODES } from "../money/index.ts";
import { SCOPE_ANSWERS, SCOPE_QUESTIONS, type ScopeQuestion } from "../scope/index.ts";
import { readSkill, SKILLS } from "../skills/index.ts";
import { type PublishedRecord, publishedRecord, type RecordSource } from "./published-record.ts";
import { recordWords, staysBehindWords } from "./record-words.ts";

const MLOPS = readSkill("mlops");
const TUNING = readSkill("llm-fine-tuning");
const SENIOR = {
  choosesModel: "alone",
  designsEvaluation: "alone",
  shipsToProduction: "alone",
  ownsFailures: "alone",
  setsDirection: "not-mine",
} as const;

const source = (said: Partial<RecordSource> = {}): RecordSource => ({
  market: "GB",
  scope: SENIOR,
  skills: [MLOPS],
  items: [strongItem({ publish: true, skills: [TUNING] }), bareItem({ id: "kept" })],
  ...said,
});

test("only what is marked to be published leaves, with the market, the level and the skills", () => {
  const { publish: _publish, ...triage } = strongItem();
  expect(publishedRecord(source())).toEqual({
    market: "GB",
    levels: ["senior"],
    skills: ["mlops", "llm-fine-tuning"],
    items: [{ ...triage, skills: ["llm-fine-tuning"] }],
  });
});

test("a scope that lies between two levels leaves both, and one that is not answered leaves none", () => {
  expect(publishedRecord(source({ scope: { ...SENIOR, choosesModel: "helped" } })).levels).toEqual([
    "mid",
    "senior",
  ]);
  expect(publishedRecord(source({ scope: {} })).levels).toEqual([]);
});

test("without a market there is no record, and the message says what to write", () => {
  expect(() => publishedRecord(source({ market: null }))).toThrow(InputError);
  expect(() => publishedRecord(source({ market: null }))).toThrow(/write US, GB or IN/);
});

test.each([
  ["https://ada:token@example.org/post", []],
  ["https://token@example.org/post", []],
  ["ftp://ada:token@example.org/post", []],
  ["ssh://git@example.org/secret", []],
  ["on the shared drive, password hunter2", []],
  ["javascript:alert(1)", []],
  ["https://example.org/post?utm_source=x", ["https://example.org/post"]],
  ["github.com/ada/triage", ["https://github.com/ada/triage"]],
])("of the proof “%s” leaves %j", (line, left) => {
  const [item] = publishedRecord(source({ items: [strongItem({ publish: true, proof: [line] })] })).items;
  expect(item?.proof).toEqual(left);
});

test("a person reads every field that leaves, and what stays", () => {
  expect(recordWords(publishedRecord(source()))).toEqual([
    "Market: United Kingdom",
    "Level your scope says: senior",
    `Skills: ${MLOPS.name}, ${TUNING.name}`,
    "Support-ticket triage classifier",
    "  known as: ticket-triage",
    "  problem: Tickets waited for a human to route them",
    "  metric: median resolution time",
    "  unit: hours",
    "  before: 20",
    "  after: 14",
    "  method: six-week A/B test, 12,400 tickets",
    "  shipped: 10 March 2026",
    "  in production: yes",
    "  your part: designed the evaluation, tuned and deployed the model",
    "  proof: https://example.org/post",
    `  skill: ${TUNING.name}`,
  ]);
  expect(staysBehindWords(source())).toEqual([
    "1 system not marked to be published",
    "Your pay, your offers, what you know of your market, and what you said to whom",
  ]);
});

test("where nothing is marked, that is said", () => {
  expect(recordWords(publishedRecord(source({ items: [], skills: [], scope: {} })))).toEqual([
    "Market: United Kingdom",
    "Level your scope says: not found yet",
    "Skills: none",
    "No system: none is marked to be published.",
  ]);
});

test("a proof that stays is told by its item and never shown", () => {
  const items = [strongItem({ publish: true, proof: ["https://ada:hunter2@example.org/"] })];
  const words = staysBehindWords(source({ items })).join("\n");
  expect(words).toContain("A proof of ticket-triage");
  expect(words).not.toContain("hunter2");
});

const words = fc.option(fc.uuid());
const number = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));
const item: fc.Arbitrary<EvidenceItem> = fc.record({
  id: fc.uuid(),
  system: fc.uuid(),
  problem: words,
  metric: words,
  unit: words,
  baseline: number,
  after: number,
  method: words,
  shipped: fc.constantFrom(null, "2026-03-10"),
  production: fc.option(fc.boolean()),
  part: words,
  proof: fc.array(
    fc.oneof(
      fc.uuid(),
      fc.webUrl(),
      fc.uuid().map((id) => `https://a:${id}@example.org/`),
    ),
  ),
  skills: fc.subarray([...SKILLS]),
  shows: fc.subarray(Object.keys(SCOPE_QUESTIONS) as ScopeQuestion[]),
  publish: fc.boolean(),
});
const anySource = fc.record({
  market: fc.constantFrom(...MARKET_CODES),
  scope: fc.dictionary(fc.constantFrom(...Object.keys(SCOPE_QUESTIONS)), fc.constantFrom(...SCOPE_ANSWERS)),
  skills: fc.subarray([...SKILLS]),
  items: fc.array(item, { maxLength: 6 }),
});

test("property: an item that is not marked changes nothing of what leaves, whatever it says", () => {
  fc.assert(
    fc.property(anySource, (from) => {
      const marked = from.items.filter(({ publish }) => publish);
      expect(publishedRecord(from)).toEqual(publishedRecord({ ...from, items: marked }));
    }),
  );
});

test("property: a record is JSON, has no field beyond its own, and no password", () => {
  fc.assert(
    fc.property(anySource, (from) => {
      const more = from.items.map((one) => ({ ...one, pay: "stray", offers: ["stray"] }));
      const record = publishedRecord({ ...from, items: more });
      const text = JSON.stringify(record);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(publishedRecord(from))));
      expect(text).not.toMatch(/stray|publish|:\/\/a:/);
    }),
  );
});

test("property: every word that leaves stands in the lines that are shown before", () => {
  fc.assert(
    fc.property(anySource, (from) => {
      const record = publishedRecord(from);
      const shown = recordWords(record).join("\n");
      for (const leaf of leavesOf(record)) expect(shown).toContain(leaf);
    }),
  );
});

test("property: nothing of the pay, the offers, the local points or the talks of a career file is in its record", () => {
  const amount = fc.integer({ min: 71_000_001, max: 99_999_999 });
  fc.assert(
    fc.property(
      fc.array(amount, { minLength: 5, maxLength: 5 }),
      fc.boolean(),
      fc.uuid(),
      (amounts, publish, hidden) => {
        const text = JSON.stringify(privateCareer(amounts, { publish, hidden }));
        const { market, scope } = readMe(text, "career.yaml");
        const { skills } = readOwnSkills(text, "career.yaml");
        const { items } = readEvidence(text, "career.yaml");
        const record = JSON.stringify(publishedRecord({ market, scope, skills, items }));
        for (const secret of [...amounts.map(String), hidden]) expect(record).not.toContain(secret);
        expect(record.includes("Ticket triage")).toBe(publish);
      },
    ),
  );
});

/** A career file, as the JSON that YAML also reads, with private amounts and words wherever one can stand. */
function privateCareer(
  [pay, base, bonus, local, said]: readonly number[],
  { publish, hidden }: { readonly publish: boolean; readonly hidden: string },
): unknown {
  return {
    paycurve: 1,
    me: { market: "IN", role: hidden, scope: SENIOR, pay: { base: pay }, skills: ["mlops"] },
    evidence: [
      { id: "triage", system: "Ticket triage", publish },
      { id: `kept-${hidden}`, system: hidden, part: hidden, proof: [`https://example.org/${hidden}`] },
    ],
    local: [{ kind: "offer", date: "2026-09-01", level: "senior", base: local, company: hidden }],
    offers: [
      { id: "acme", company: hidden, market: "IN", base: { amount: base }, signOn: { amount: bonus } },
    ],
    said: [{ date: "2026-11-02", to: hidden, about: "expected base", amount: said }],
  };
}

function leavesOf({ items }: PublishedRecord): string[] {
  return items.flatMap(({ skills: _skills, shows: _shows, shipped: _day, production: _flag, ...fields }) =>
    Object.values(fields).flatMap((value) => (value === null ? [] : [value].flat().map(String))),
  );
}
