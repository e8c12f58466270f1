import { expect, test } from "vitest";
import { baseOffer, briefQuestion, countedFrom } from "../../test/brief-question.ts";
import { offersAbout } from "../../test/british-market.ts";
import { strongItem } from "../../test/evidence-items.ts";
import { makeBrief } from "./make-brief.ts";
import { sentenceWords } from "./sentence.ts";

const STRONG = [
  strongItem({ id: "one", system: "Triage of one" }),
  strongItem({ id: "two", system: "Triage of two" }),
];
const FAIR = [strongItem({ id: "one", system: "Triage of one" })];
const COUNTED = { counted: countedFrom({ senior: 80_000 }) };

const numbersOf = (asked: Parameters<typeof briefQuestion>[0]) => {
  const { numbers } = makeBrief(briefQuestion(asked));
  if (!("ask" in numbers)) throw new Error(`withheld: ${numbers.reason}`);
  return numbers;
};
const whyOf = ({
  why,
}: {
  readonly why: Parameters<typeof sentenceWords>[0][] | readonly Parameters<typeof sentenceWords>[0][];
}) => why.map(sentenceWords).join(" ");

test("strong evidence asks for where the upper quarter begins and accepts the middle", () => {
  const { ask, accept } = numbersOf({ items: STRONG, more: COUNTED });
  expect(ask.amount).toBe(110_000);
  expect(accept.amount).toBe(100_000);
  expect(whyOf(ask)).toContain("Your record is strong");
  expect(whyOf(ask)).toContain("Advertised is not paid.");
});

test("fair evidence asks for less than strong, and none for the middle", () => {
  const asks = [STRONG, FAIR, []].map((items) => numbersOf({ items, more: COUNTED }).ask.amount ?? 0);
  expect(asks[0]).toBeGreaterThan(asks[1] ?? 0);
  expect(asks[1]).toBeGreaterThan(asks[2] ?? 0);
  expect(asks[2]).toBe(100_000);
  expect(whyOf(numbersOf({ more: COUNTED }).ask)).toContain("the upper quarter needs strong evidence");
});

test("one's own local points go before postings, and are rounded to what their error bears", () => {
  const { ask } = numbersOf({ items: STRONG, points: offersAbout("senior", 150_000), more: COUNTED });
  expect(ask.amount).toBeGreaterThan(150_000);
  expect((ask.amount ?? 1) % 1000).toBe(0);
  expect(ask.words).toMatchObject([{ cites: expect.arrayContaining(["local:1", "local:8"]) }]);
});

test("where the market bears no number there is none, and the reason is a value", () => {
  expect(makeBrief(briefQuestion({ items: STRONG, pay: 82_000 })).numbers).toMatchObject({
    kind: "withheld",
    reason: "no-local-points",
  });
});

test("nothing under today's pay is accepted, nor under what another offer pays in cash", () => {
  expect(numbersOf({ items: STRONG, pay: 104_400, more: COUNTED })).toMatchObject({
    walkAway: { amount: 104_400 },
    accept: { amount: 104_400 },
    ask: { amount: 110_000 },
  });
  const offers = [
    baseOffer("one", 90_000),
    baseOffer("two", 95_000, { bonus: { targetFraction: 0.1, paidOfTarget: [1, 1] } }),
  ];
  const { walkAway } = numbersOf({ items: STRONG, offers, more: { ...COUNTED, offer: "one" } });
  expect(walkAway.amount).toBe(104_500);
  expect(whyOf(walkAway)).toBe(
    "There, Company one pays the same cash as Company two with its base of £95,000.",
  );
});

test("an offer that already stands above what the record bears is not asked for more base", () => {
  const { ask, accept } = numbersOf({ items: STRONG, offers: [baseOffer("one", 120_000)], more: COUNTED });
  expect(ask.amount).toBeNull();
  expect(sentenceWords(ask.words)).toBe("nothing more in base: Company one offers £120,000");
  expect(accept.amount).toBe(120_000);
});

test("a number told before is not raised afterwards, and one told to somebody else binds nobody", () => {
  const told = (to: string) =>
    numbersOf({
      items: STRONG,
      offers: [baseOffer("one", 90_000)],
      more: { ...COUNTED, said: [{ date: "2026-11-02", to, about: "expected base", amount: 103_000 }] },
    });
  expect(told("Company one's recruiter").ask.amount).toBe(103_000);
  expect(whyOf(told("Company one's recruiter").ask)).toContain(
    "you told Company one's recruiter £103,000 on 2 November 2026: a higher number now would contradict it",
  );
  expect(told("Somebody else").ask.amount).toBe(110_000);
});

test.each([
  ["the company", "Northgate Systems", true],
  ["its first word", "a Northgate recruiter", true],
  ["the offer's id", "ng-2026", true],
  ["a word that only begins alike", "Northgatesville", false],
  ["another offer's company", "Tinwhistle", false],
  ["a word that two companies begin with", "Gatekeeper", false],
] as const)("what was told is known by %s: %s", (_, to, binds) => {
  const northgate = baseOffer("ng-2026", 90_000, { company: "Northgate Systems" });
  const keepers = ["one", "two"].map((id) => baseOffer(id, 80_000, { company: `Gatekeeper ${id}` }));
  const offers = [northgate, baseOffer("tin", 85_000, { company: "Tinwhistle" }), ...keepers];
  const said = [{ date: "2026-11-02", to, about: "expected base", amount: 103_000 }] as const;
  const asked = (offer: string) =>
    numbersOf({ items: STRONG, offers, more: { ...COUNTED, said, offer } }).ask.amount;
  expect(asked("ng-2026")).toBe(binds ? 103_000 : 110_000);
  expect(asked("one")).toBe(110_000);
});

test("without pay or another offer it is said that nothing is known to walk away to", () => {
  expect(numbersOf({ items: STRONG, more: COUNTED }).walkAway).toMatchObject({ amount: null });
});

test("a number told before that is under what would be accepted is not silently raised: it is said", () => {
  const brief = makeBrief(
    briefQuestion({
      items: STRONG,
      pay: 104_400,
      more: { ...COUNTED, said: [{ date: "2026-11-02", to: "a recruiter", about: "pay", amount: 90_000 }] },
    }),
  );
  expect(brief.numbers).toMatchObject({ ask: { amount: 90_000 }, accept: { amount: 104_400 } });
  expect(brief.notes.map(({ check }) => check)).toContain("told-too-low");
});
