import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Figure } from "../../figures/index.ts";
import type { Market } from "../../money/index.ts";
import { AMOUNT } from "./amounts-in-text.ts";
import { articleFiguresWords } from "./article-amount-words.ts";
import { articleFigures, LONGEST_ARTICLE } from "./article-figures.ts";
import { shownText } from "./shown-text.ts";

const figure = (said: Partial<Figure>): Figure =>
  Object.freeze({
    id: "us-range",
    market: "US",
    currency: "USD",
    role: "AI engineer",
    family: "ai-engineer",
    level: "senior",
    levelWords: null,
    levelYears: null,
    statistic: "range",
    basis: "base",
    basisWords: null,
    unit: "money_per_year",
    amount: { low: 145_000, high: 190_000 },
    premium: null,
    period: "2026",
    scope: null,
    source: {
      publisher: "KORE1",
      title: "How to Hire",
      url: "https://example.org/",
      published: "2026-05-29",
      sample: null,
      provenance: "primary",
      quotedVia: null,
    },
    confidence: "primary",
    quality: "B",
    conflictsWith: [],
    repeats: null,
    note: null,
    guideClaim: null,
    origin: null,
    ...said,
  } satisfies Figure);

const FIGURES: readonly Figure[] = Object.freeze([
  figure({}),
  figure({ id: "us-mean", statistic: "mean", amount: 243_352 }),
  figure({ id: "us-floor", statistic: "low", amount: 300_000 }),
  figure({ id: "us-day", unit: "money_per_day", statistic: "median", amount: 900 }),
  figure({ id: "us-percent", unit: "percent", currency: null, statistic: "premium", amount: 25 }),
  figure({ id: "us-rejected", statistic: "mean", amount: 206_000, quality: "D" }),
  figure({ id: "gb-median", market: "GB", currency: "GBP", statistic: "median", amount: 82_000 }),
  figure({ id: "in-range", market: "IN", currency: "INR", amount: { low: 2_000_000, high: 6_000_000 } }),
  figure({ id: "nowhere", market: "XX", statistic: "median", amount: 150_000 }),
]);

const read = (markdown: string, market: Market = "US") =>
  articleFigures(markdown, { market, figures: FIGURES });
const standings = (markdown: string, market?: Market): string[] =>
  read(markdown, market).map(({ standing }) => standing);
const texts = (markdown: string, market?: Market): string[] => read(markdown, market).map(({ text }) => text);

test.each([
  ["It pays $150,000.", ["$150,000"]],
  ["It pays $150,000.50 then.", ["$150,000.50"]],
  ["It pays $150k, or US$ 160K.", ["$150k", "US$ 160K"]],
  ["from 150k USD to USD 180,000", ["150k USD to USD 180,000"]],
  ["$145–190k and $145k to $190k", ["$145–190k", "$145k to $190k"]],
  ["from $1,200 to $800", ["$1,200", "$800"]],
  ["$150k to £120k", ["$150k", "£120k"]],
  ["₹32,00,000 or 20 lakh or Rs. 1.2 crore", ["₹32,00,000", "20 lakh", "Rs. 1.2 crore"]],
  ["21 LPA, 20-60 LPA", ["21 LPA", "20-60 LPA"]],
  ["€90k, ¥1,000,000, CA$100", ["€90k", "¥1,000,000", "CA$100"]],
  ["150 thousand dollars", ["150 thousand dollars"]],
  ["seniors get 150k.", ["150k"]],
  ["150k base, 150k+ a year", ["150k", "150k"]],
  ["185,000 a year", ["185,000"]],
  ["$5 million", ["$5 million"]],
  ["rose in 2025 to $150k", ["$150k"]],
  ["in 2025 - 150k a year", ["150k"]],
  ["- $145k\n- $190k", ["$145k", "$190k"]],
  ["$145k to\n$190k", ["$145k to $190k"]],
])("in “%s” every amount is found", (text, found) => {
  expect(texts(text)).toEqual(found);
});

test.each([
  "a context of 128k tokens",
  "a 128k-token context",
  "12,400 tickets in 2026",
  "gpt-4k and v2.150k",
  "20 lakh users, 3 crore requests",
  "up 25 %, from 71 to 84",
  "5 to 10 million users",
  "3-5 years",
  "scars 5, cars 12",
  "4k screens",
])("“%s” names no money", (text) => {
  expect(read(text)).toEqual([]);
});

test.each([
  ["an end of its range", "[$145k](figure:us-range)"],
  ["the other end", "[$190,000](figure:us-range)"],
  ["its range", "[$145–190k](figure:us-range)"],
  ["its range in words", "[between $145k and $190k a year](figure:us-range)"],
  ["its range from end to end", "[$145,000 to $190,000](figure:us-range)"],
  ["an exact number", "[$243,352](figure:us-mean)"],
  ["a rounded number", "[$243k](figure:us-mean)"],
  ["a rounded number with a decimal", "[$243.4k](figure:us-mean)"],
  ["a floor", "[from $300k](figure:us-floor)"],
  ["a day's pay", "[$900 a day](figure:us-day)"],
  ["no currency of its own", "[145k](figure:us-range)"],
  ["emphasis within", "[**$145k**](figure:us-range)"],
  ["emphasis around", "**[$145k](figure:us-range)**"],
  ["a title", '[$145k](figure:us-range "KORE1")'],
  ["brackets for its address", "[$145k](<figure:us-range>)"],
  ["words over two lines", "[about\n$145k](figure:us-range)"],
  ["a sign outside", "$[145k](figure:us-range)".replace("$[", "[$")],
])("an amount is bound by a link to a figure that prints it: %s", (_, markdown) => {
  expect(new Set(standings(markdown))).toEqual(new Set(["bound"]));
});

test.each([
  ["a number inside the range", "[$160k](figure:us-range)"],
  ["a wider range", "[$140–190k](figure:us-range)"],
  ["a rounding of too few digits", "[$240k](figure:us-mean)"],
  ["another currency", "[£145k](figure:us-range)"],
  ["another span of time", "[$145k a month](figure:us-range)"],
  ["a day's pay as a year's", "[$900 a year](figure:us-day)"],
  ["a percentage", "[$25](figure:us-percent)"],
  ["a range of one number", "[$243k to $250k](figure:us-mean)"],
])("an amount that its figure does not print is mismatched: %s", (_, markdown) => {
  expect(standings(markdown)).toEqual(["mismatched"]);
});

test.each([
  ["no link", "$145k"],
  ["a link elsewhere", "[$145k](https://example.org)"],
  ["a link beside it", "$145k ([source](figure:us-range))"],
  ["a link around a part of it", "[$145](figure:us-range)k"],
  ["a link around its number alone", "$[145k](figure:us-range)"],
  ["a link in code", "`[$145k](figure:us-range)`"],
  ["a link in a block of code", "```\n[$145k](figure:us-range)\n```"],
  ["an escaped bracket", "\\[$145k](figure:us-range)"],
  ["an image", "![$145k](figure:us-range)"],
  ["a link over two paragraphs", "[$145k\n\n](figure:us-range)"],
  ["a link over two items of a list", "[$145k\n- x](figure:us-range)"],
  ["a link from a heading on", "# [$145k\nx](figure:us-range)"],
  ["a link over a rule", "[$145k\n---\nx](figure:us-range)"],
  ["a link with HTML in it", "[$145k<!--](figure:us-range)-->"],
  ["a link around a link", "[$145k [x](https://example.org)](figure:us-range)"],
  ["a link by reference", "[$145k][1]\n\n[1]: figure:us-range"],
  ["HTML", '<a href="figure:us-range">$145k</a>'],
])("an amount without a link to a figure around all of it is unsourced: %s", (_, markdown) => {
  expect(standings(markdown)).toEqual(["unsourced"]);
});

test.each([
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "",
  "US-RANGE",
  "us-range%20",
  "us-rangé",
])("“%s” is no figure", (id) => {
  expect(standings(`[$145k](figure:${id})`)).toEqual(["unknown-figure"]);
});

test("a figure of another market is told before all else, also where it would not match", () => {
  expect(standings("[£82k](figure:gb-median) and [£99k](figure:gb-median)")).toEqual([
    "other-market",
    "other-market",
  ]);
  expect(standings("[£82k](figure:gb-median)", "GB")).toEqual(["bound"]);
  expect(standings("[₹20–60 lakh](figure:in-range), [20 to 60 LPA](figure:in-range)", "IN")).toEqual([
    "bound",
    "bound",
  ]);
  expect(standings("[$150k](figure:nowhere)")).toEqual(["other-market"]);
});

test.each([
  ["emphasis between digits", "$1**5**0k"],
  ["an entity for the sign", "&#36;150k"],
  ["an entity by name", "&dollar;150k"],
  ["an entity for a digit", "$1&#x35;0k"],
  ["an escaped sign", "\\$150k"],
  ["letters of no width", "$1\u200b5\u00ad0k"],
  ["an entity of no width", "$1&#8203;50k"],
  ["wide letters", "＄１５０ｋ"],
  ["code within", "$`150k`"],
  ["a link within", "$1[50](https://example.org)k"],
  ["HTML around", "<b>$150k</b>"],
  ["a comment", "<!-- $150k -->"],
  ["a block of code", "~~~\n$150k\n~~~"],
])("no mark hides an amount: %s", (_, markdown) => {
  expect(read(markdown)).toMatchObject([{ text: "$150k", standing: "unsourced" }]);
});

test("each amount is told with its line and place", () => {
  const markdown = "# Pay\r\n\r\nSome say **$150k**,\nothers [$145–190k](figure:us-range).\n\n> $2m";
  expect(
    read(markdown).map(({ line, place, text }) => [line, markdown.slice(place, place + 2), text]),
  ).toEqual([
    [3, "$1", "$150k"],
    [4, "$1", "$145–190k"],
    [6, "$2", "$2m"],
  ]);
});

test("a reader is told what backs an amount, what its figure may be used for, or what is wrong", () => {
  const say = (markdown: string): string[] => read(markdown).map(({ words }) => words);
  expect(say("[$145k](figure:us-range)")).toEqual(["“$145k”: KORE1, How to Hire (2026-05-29); a benchmark."]);
  expect(say("[$206k](figure:us-rejected)")).toEqual(["“$206k”: KORE1, How to Hire (2026-05-29); rejected."]);
  expect(say("$1")).toEqual(["“$1”: no source is given."]);
  expect(say("[$1](figure:nope)")).toEqual(["“$1”: no figure “nope” is known here."]);
  expect(say("[$1](figure:us-range)")).toEqual([
    "“$1”: the figure it links to says $145,000–190,000 (KORE1, How to Hire (2026-05-29)).",
  ]);
  expect(say("[£82k](figure:gb-median)")).toEqual([
    "“£82k”: the figure is of the United Kingdom and says nothing about pay in the United States.",
  ]);
  expect(articleFiguresWords(read("$1"))).toBe("Its one amount is not backed by a published figure.");
});

test("an article beyond its size is refused", () => {
  expect(() => read("x".repeat(LONGEST_ARTICLE + 1))).toThrow(/at most 100000 letters/);
});

test("no repetition in the pattern of an amount is unbounded", () => {
  expect(AMOUNT.replaceAll(/\\.|\[[^\]]*\]/g, "x")).not.toMatch(/[*+]|\{\d+,\}/);
});

const HOSTILE = [
  "[",
  "]",
  "](",
  "](figure:",
  "](figure:us-range)",
  "`",
  "``",
  "```\n",
  "~~~\n",
  "*",
  "_",
  "\\",
  "&",
  "&#",
  "&#36;",
  "$",
  "$1",
  "1,",
  "1,000",
  "k",
  " ",
  "\n",
  "\n\n",
  "-",
  "–",
  "to",
  "<!--",
  '"',
  "(",
  ")",
  "\u200b",
  "Rs",
  "per",
  "\ud800",
  "𝟏",
];
const hostile = fc.array(fc.constantFrom(...HOSTILE), { maxLength: 400 }).map((parts) => parts.join(""));

test("property: what is found stands in what is shown, in order and without overlap, and a link binds only what it prints", () => {
  fc.assert(
    fc.property(hostile, (markdown) => {
      const found = read(markdown);
      expect(found.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(markdown.length * 2);
      expect(found.every(({ place }, index) => index === 0 || place > (found[index - 1]?.place ?? 0))).toBe(
        true,
      );
      expect(found.every(({ standing, figure: id }) => (standing === "unsourced") === (id === null))).toBe(
        true,
      );
    }),
  );
});

test("property: what is shown is no longer than the text, each letter from a place after the last", () => {
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string({ unit: "binary" })), (markdown) => {
      const { text, places } = shownText(markdown);
      expect(text.length).toBe(places.length);
      expect(text.length).toBeLessThanOrEqual(markdown.length);
      expect(places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0))).toBe(true);
    }),
  );
});

test.each(HOSTILE)(
  "of 20,000 letters of %j, patterns are asked in proportion: twice the text, twice as often",
  (part) => {
    const asked = (length: number): number => {
      const exec = vi.spyOn(RegExp.prototype, "exec");
      read(part.repeat(Math.ceil(length / part.length)));
      const count = exec.mock.calls.length;
      exec.mockRestore();
      return count;
    };
    expect(asked(20_000)).toBeLessThanOrEqual(2 * asked(10_000) + 100);
  },
);
