import { expect, test } from "vitest";
import { baseOffer, briefQuestion, countedFrom, SENIOR } from "../../test/brief-question.ts";
import { offersAbout } from "../../test/british-market.ts";
import { strongItem } from "../../test/evidence-items.ts";
import type { Figure } from "../figures/index.ts";
import type { Brief } from "./brief.ts";
import { briefFaults, foreignMoneyIn } from "./brief-lint.ts";
import { makeBrief } from "./make-brief.ts";
import { citesOf, fact, say, sentenceWords } from "./sentence.ts";

const STRONG = [
  strongItem({ id: "one", system: "Triage of one" }),
  strongItem({ id: "two", system: "Triage of two" }),
];
const whole = (): Brief =>
  makeBrief(
    briefQuestion({
      pay: 82_000,
      items: STRONG,
      points: offersAbout("senior", 100_000, 3),
      offers: [baseOffer("one", 90_000), baseOffer("two", 95_000)],
      more: { counted: countedFrom({ senior: 80_000 }) },
    }),
  );

test("a brief made from a person's own file breaks no rule, and every source it lists is cited", () => {
  const brief = whole();
  expect(briefFaults(brief)).toEqual([]);
  expect(brief.sources.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["local:1", "evidence:one", "offer:one"]),
  );
});

test("what is local leads: points of one's own level, then what was shipped, then postings", () => {
  const { reasons } = whole();
  expect(reasons.map(({ kind }) => kind)).toEqual(["comparable", "evidence", "count"]);
  expect(sentenceWords(reasons[0]?.says ?? [])).toMatch(/^Here in the United Kingdom, at senior level: £/);
});

test("weak and stale systems are no reasons, nor is one that is yet to be shipped", () => {
  const items = [
    strongItem({ id: "old", shipped: "2024-01-01" }),
    strongItem({ id: "bare", baseline: null }),
    strongItem({ id: "planned", shipped: "2027-05-01" }),
  ];
  expect(makeBrief(briefQuestion({ items })).reasons).toEqual([]);
});

test("all five counters have an answer with and without a number, and none names today's pay", () => {
  for (const brief of [whole(), makeBrief(briefQuestion({ pay: 82_000 }))]) {
    expect(brief.counters.map(({ counter }) => counter)).toEqual([
      "That is above our band.",
      "What do you earn now?",
      "We benchmark nationally.",
      "Equity makes up for it.",
      "Take it or leave it.",
    ]);
    for (const { answer } of brief.counters) {
      expect(answer.length).toBeGreaterThan(1);
      expect(answer.map(sentenceWords).join(" ")).not.toContain("82,000");
    }
  }
});

test("of two levels the upper is asked for only where something shipped shows what decides", () => {
  const scope = { ...SENIOR, choosesModel: "helped" } as const;
  expect(makeBrief(briefQuestion({ scope, items: STRONG })).level).toBe("mid");
  const shows = [strongItem({ id: "one", shows: ["choosesModel"] })];
  const brief = makeBrief(briefQuestion({ scope, items: shows }));
  expect(brief.level).toBe("senior");
  expect(citesOf(brief.whyLevel ?? [])).toEqual(["evidence:one"]);
});

test("while scope leaves the level open there is no number, and it is said what closes it", () => {
  const { level, numbers, notes } = makeBrief(briefQuestion({ scope: {}, items: STRONG }));
  expect([level, numbers.kind]).toEqual([null, "withheld"]);
  expect(notes.map(({ check }) => check)).toContain("no-level");
});

test("an offer's letter is asked for what it leaves open, and for nothing that it says", () => {
  const asked = (
    bonus: { readonly targetFraction: number; readonly paidOfTarget: readonly number[] } | null,
  ): string[] =>
    makeBrief(briefQuestion({ offers: [baseOffer("one", 90_000, { bonus })] })).questions.map(sentenceWords);
  expect(asked({ targetFraction: 0.1, paidOfTarget: [] })[0]).toMatch(/What did the bonus pay of its target/);
  expect(asked({ targetFraction: 0.1, paidOfTarget: [0.9] }).join()).not.toMatch(/bonus/);
  expect(makeBrief(briefQuestion({})).questions).toHaveLength(8);
});

test.each([
  ["an id that no offer has", { offer: "three" }, "brief.offer"],
  ["an offer of another market", { offer: "abroad" }, "brief.foreign-offer"],
])("%s is refused with what the file holds", (_, more, code) => {
  const offers = [baseOffer("one", 90_000), baseOffer("abroad", 200_000, { market: "US" })];
  expect(() => makeBrief(briefQuestion({ offers, more }))).toThrow(expect.objectContaining({ code }));
});

const broken = (change: Partial<Brief>): string[] =>
  briefFaults({ ...whole(), ...change }).map(({ rule }) => rule);
const american: Figure = { id: "us-average", market: "US" } as Figure;

test.each([
  ["a number in plain words", { opening: say`I want 113 thousand.` }, "untraced-number"],
  ["a fact from nowhere", { opening: say`I want ${fact("more", "offer:none")}.` }, "unknown-source"],
  [
    "another market's money",
    { opening: say`They pay ${fact("$206,000", "offer:one")} there.` },
    "foreign-money",
  ],
  [
    "another market's figure",
    {
      opening: say`Abroad it is ${fact("more", "figure:us-average")}.`,
      sources: [
        { id: "figure:us-average", kind: "figure" as const, market: american.market, says: "", url: null },
      ],
    },
    "foreign-figure",
  ],
  [
    "a figure of demand that leads",
    {
      opening: say`Demand is ${fact("up 61 %", "offer:one")}.`,
      beneath: [say`Demand is ${fact("up 61 %", "offer:one")}.`],
    },
    "global-leads",
  ],
])("the rules find %s", (_, change, rule) => {
  expect(broken(change)).toContain(rule);
});

test("the rules find an answer that gives away what would be accepted", () => {
  const brief = whole();
  if (!("ask" in brief.numbers)) throw new Error("this market bears numbers");
  const { accept } = brief.numbers;
  expect(broken({ questions: [say`Would ${accept.words} do?`] })).toContain("accept-said");
});

test.each([
  ["$206,000 there", "GB", "$206,000"],
  ["206k dollars", "GB", "dollars"],
  ["32 LPA", "GB", "LPA"],
  ["£95k here", "US", "£95k"],
  ["£95,000 here", "GB", null],
  ["₹32 lakh here", "IN", null],
] as const)("of “%s”, %s sees %s as foreign money", (text, market, found) => {
  expect(foreignMoneyIn(text, market)).toBe(found);
});
