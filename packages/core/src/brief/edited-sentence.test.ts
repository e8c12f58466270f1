import * as fc from "fast-check";
import { expect, test } from "vitest";
import { baseOffer, briefQuestion, countedFrom } from "../../test/brief-question.ts";
import { strongItem } from "../../test/evidence-items.ts";
import { type Brief, citesOf, editedSentence, makeBrief, sentenceWords } from "./index.ts";

const POINTS = [
  {
    kind: "offer",
    date: "2026-09-01",
    level: "senior",
    base: { low: 105_000, high: 105_000 },
    company: null,
  },
  {
    kind: "recruiter",
    date: "2026-10-12",
    level: "senior",
    base: { low: 95_000, high: 115_000 },
    company: null,
  },
  {
    kind: "colleague",
    date: "2026-10-14",
    level: "senior",
    base: { low: 99_000, high: 99_000 },
    company: null,
  },
] as const;

const british = makeBrief(
  briefQuestion({ points: POINTS, items: [strongItem({ id: "a", system: "Triage of a" })], pay: 82_000 }),
);
const counted = { counted: countedFrom({ senior: 90_000 }) };
const ofShipped = makeBrief(
  briefQuestion({ items: [strongItem({ id: "a", system: "Triage of a" })], more: counted }),
);
const ofNothing = makeBrief(briefQuestion({}));

const refusalOf = (text: string, brief: Brief = british): string | null =>
  editedSentence(text, brief).refusal;

test("a number of the brief keeps its source, however it is written; any other is marked", () => {
  const { says, untraced, refusal } = editedSentence("An offer of £105k here, and 7 more", british);
  expect(citesOf(says)).toContain("local:1");
  expect(untraced).toEqual(["7"]);
  expect(refusal).toBeNull();
  expect(editedSentence("I cut it by 30 %, from 20 to 14 hours", british).untraced).toEqual([]);
  expect(editedSentence("I cut it by 31 %", british).untraced).toEqual(["31 %"]);
});

test("another market's money is refused, with what the person has of their own to lead with", () => {
  const there = "A US figure proves nothing in the United Kingdom.";
  expect(refusalOf("In Boston they pay $206,000")).toBe(`${there} Lead with your three local points.`);
  expect(refusalOf("They pay 206000 dollars", ofShipped)).toBe(`${there} Lead with what you shipped.`);
  expect(refusalOf("They pay 206000 dollars", ofNothing)).toBe(`${there} Lead with what the role owns.`);
  expect(refusalOf("₹32 lakh there")).toMatch(/^An Indian figure proves/);
  expect(refusalOf("€90,000 in Berlin")).toMatch(/^A figure in euros proves/);
});

test("another market's figure without a coin is refused too; its name alone is not", () => {
  expect(refusalOf("Seniors in the US earn 230,625")).toMatch(/^A US figure proves/);
  expect(refusalOf("I worked for a US company, and they trust us with £105,000")).toBeNull();
  expect(refusalOf("Tell us in 2 days")).toBeNull();
});

test("what was saved may be counted in any money, where it is told as it was noted", () => {
  const brief = makeBrief(
    briefQuestion({ items: [strongItem({ id: "a", system: "Billing of $3m a month" })] }),
  );
  expect(refusalOf("I built Billing of $3m a month.", brief)).toBeNull();
  expect(refusalOf("I built it for $3m", brief)).toMatch(/^A US figure/);
});

test("what would be accepted and where one walks away stay unsaid", () => {
  const brief = makeBrief(briefQuestion({ pay: 82_000, offers: [baseOffer("a", 90_000)], more: counted }));
  if (!("ask" in brief.numbers)) throw new Error("the postings bear numbers");
  const { ask, accept, walkAway } = brief.numbers;
  expect(refusalOf(`I am looking for ${sentenceWords(ask.words)}`, brief)).toBeNull();
  expect(refusalOf(`I would take ${sentenceWords(accept.words)}`, brief)).toMatch(/what you would accept/);
  expect(refusalOf(`I earn ${walkAway.amount}`, brief)).toMatch(/walk away/);
});

test("property: no word is lost, and every number either traces or is marked", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[£$ a-z0-9,.%k]{0,40}$/)), (text) => {
      const { says } = editedSentence(text, british);
      expect(sentenceWords(says)).toBe(text);
      for (const part of says) if (typeof part === "string") expect(part).not.toMatch(/\d/);
    }),
  );
});
