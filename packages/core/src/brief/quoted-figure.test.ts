import { expect, test } from "vitest";
import { briefQuestion, countedFrom } from "../../test/brief-question.ts";
import type { Figure } from "../figures/index.ts";
import { makeBrief } from "./make-brief.ts";
import { sentenceWords } from "./sentence.ts";

const printed = (more: Partial<Figure>): Figure =>
  ({
    id: "guide-gb",
    market: "GB",
    currency: "GBP",
    role: "AI engineer",
    family: "ai-engineer",
    level: "senior",
    statistic: "median",
    basis: "base",
    basisWords: null,
    unit: "money_per_year",
    amount: 101_000,
    period: "2026",
    quality: "B",
    origin: null,
    source: { publisher: "A survey", title: "Pay", url: "https://example.org", sample: null },
    ...more,
  }) as Figure;
const quoting = (figure: Figure) => briefQuestion({ more: { quotes: [figure], figures: [figure] } });

test("a figure of one's own market may be quoted, with what it counts", () => {
  const { reasons } = makeBrief(quoting(printed({})));
  expect(reasons.map(({ says }) => sentenceWords(says))).toEqual([
    "A survey prints £101,000 a year for AI engineer, senior level, base, 2026.",
  ]);
});

test.each([
  ["under what is asked", { amount: 60_000 }, ["guide-gb"]],
  ["over it", { amount: 200_000 }, []],
  ["around it", { amount: { low: 60_000, high: 200_000 } }, []],
  ["without an upper end", { amount: 60_000, statistic: "low" }, []],
] as const)("a quoted figure %s is warned of where it argues for the other side", (_, more, named) => {
  const figure = printed(more);
  const counted = countedFrom({ senior: 80_000 });
  const { notes } = makeBrief(briefQuestion({ more: { counted, quotes: [figure], figures: [figure] } }));
  const warned = notes.filter(({ check }) => check === "quote-under-ask");
  expect(warned.map(({ message }) => message.split(" ")[0])).toEqual(named);
});

test.each([
  [
    "another market's",
    printed({ market: "US", currency: "USD" }),
    "brief.foreign-quote",
    /proves nothing in the United Kingdom/,
  ],
  [
    "one that nobody stands behind",
    printed({ quality: "D" }),
    "brief.weak-quote",
    /No one stands behind this number/,
  ],
  ["one that does not say what it counts", printed({ basis: null }), "brief.weak-quote", /base or total/],
])("quoting %s is refused with the reason", (_, figure, code, says) => {
  expect(() => makeBrief(quoting(figure))).toThrow(
    expect.objectContaining({ code, message: expect.stringMatching(says) }),
  );
});
