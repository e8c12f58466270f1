import * as fc from "fast-check";
import { expect, test } from "vitest";
import { BASE_FIGURE } from "../../../../tests/base-figure.ts";
import type { Figure, Level } from "../figures/index.ts";
import { MARKETS, type Market, type Money, moneyOfMajor } from "../money/index.ts";
import { payHistogram } from "../stats/index.ts";
import type { CountedPay, PayCell } from "./pay-cell.ts";
import { percentileWords } from "./percentile-words.ts";
import { isAnswered, place } from "./place.ts";
import type { Person, Placement } from "./placement.ts";

const figure = (changes: Partial<Figure>): Figure => Object.freeze({ ...BASE_FIGURE, ...changes });
const dollars = (major: number): Money => moneyOfMajor(major, "USD");

const person = (changes: Partial<Person> = {}): Person =>
  Object.freeze({
    market: "US",
    family: "ai-engineer",
    levels: ["mid"],
    pay: dollars(185_000),
    ...changes,
  }) as Person;

function cell(level: Level, pays: readonly number[], half = 20_000): PayCell {
  const minor = (shift: number): number[] => pays.map((pay) => (pay + shift) * 100);
  return {
    level,
    midpoints: payHistogram(minor(0)),
    lows: payHistogram(minor(-half)),
    highs: payHistogram(minor(half)),
  };
}

function counted(cells: readonly PayCell[]): CountedPay {
  const source = {
    publisher: "An index",
    title: "t",
    url: "https://example.org",
    edition: "2025-08-03",
    licence: "CC0",
  };
  return { meaning: "advertised", sources: [source], years: [2024, 2025], cells };
}

const spread = (n: number, from: number, step: number): number[] =>
  Array.from({ length: n }, (_, i) => from + i * step);
const compared = (placement: Placement): unknown[] =>
  placement.figures.map((one) => ("position" in one ? [one.position, one.fraction] : one.notComparable));

test("a range is said to be below, around or above the pay, and how far up inside it the pay is", () => {
  const at = (major: number): unknown =>
    compared(place(person({ pay: dollars(major) }), [figure({})], null))[0];
  expect(at(144_999)).toEqual(["below", null]);
  expect(at(145_000)).toEqual(["within", 0]);
  expect(at(185_000)).toEqual(["within", 40 / 45]);
  expect(at(190_000)).toEqual(["within", 1]);
  expect(at(190_001)).toEqual(["above", null]);
});

test("a point equal to the pay is within it; a floor has no upper end and a ceiling no lower one", () => {
  const at = (changes: Partial<Figure>): unknown => compared(place(person(), [figure(changes)], null))[0];
  expect(at({ statistic: "median", amount: 185_000 })).toEqual(["within", null]);
  expect(at({ statistic: "low", amount: 180_000 })).toEqual(["within", null]);
  expect(at({ statistic: "low", amount: 190_000 })).toEqual(["below", null]);
  expect(at({ statistic: "high", amount: 190_000 })).toEqual(["within", null]);
  expect(at({ statistic: "high", amount: 180_000 })).toEqual(["above", null]);
});

test.each([
  ["another level", { level: "senior" }, "It covers senior level."],
  [
    "another trade",
    { family: "data-scientist", role: "Data scientist" },
    "It is about another trade: Data scientist.",
  ],
  ["total pay", { basis: "total" }, "It counts bonus and equity too, not base alone."],
  [
    "an average",
    { statistic: "mean", amount: 180_000 },
    "An average describes nobody: it is no place on a curve.",
  ],
  ["a CTC", { basis: "total", basisWords: "annual CTC" }, "A CTC is not a base: ask for the fixed part."],
  [
    "growth",
    { unit: "percent", statistic: "growth", currency: null, amount: 9 },
    "It states a percentage, not yearly pay.",
  ],
] as const)("a pay is never compared with %s", (_, changes, why) => {
  expect(compared(place(person(), [figure(changes)], null))).toEqual([why]);
});

test("a figure of another market is not in the answer at all, and all-level figures are listed apart", () => {
  const all = figure({ id: "all", level: "all" });
  const answer = place(person(), [figure({ market: "GB", currency: "GBP" }), all], null);
  expect(answer.figures).toEqual([]);
  expect(answer.allLevels).toEqual([all]);
  expect(isAnswered(answer)).toBe(false);
});

test("pay in another market's currency is refused, not converted", () => {
  expect(() => place(person({ market: "GB" }), [], null)).toThrow(/GBP is wanted here, got USD/);
});

test("the same pay is placed at every level, and the asked one leads", () => {
  const answer = place(
    person(),
    [],
    counted([cell("mid", spread(40, 140_000, 2000)), cell("senior", spread(40, 180_000, 2000))]),
  );
  expect(answer.percentile).toMatchObject({ mid: 23 / 40, n: 40, nEffective: 40 });
  expect(answer.byLevel.map(({ level, asked }) => [level, asked])).toEqual([
    ["mid", true],
    ["senior", false],
  ]);
});

test("below eight independent postings no percentile is given, and the answer says how many are needed", () => {
  const answer = place(person(), [], counted([cell("mid", spread(7, 140_000, 2000))]));
  expect(answer.percentile).toEqual({ kind: "withheld", reason: "too-few", n: 7, needed: 8 });
  expect(isAnswered(answer)).toBe(false);
});

test("above all of 25 reads “at least the 86th”, below all of them “at most the 14th”, never 100th or 0th", () => {
  const cells = counted([cell("mid", spread(25, 100_000, 1000))]);
  const words = (major: number): string => {
    const { percentile } = place(person({ pay: dollars(major) }), [], cells);
    return "mid" in percentile ? percentileWords(percentile) : "withheld";
  };
  expect(words(300_000)).toBe("at least the 86th percentile");
  expect(words(50_000)).toBe("at most the 14th percentile");
  expect(words(112_000)).toBe("50th percentile (27th to 73rd)");
  expect(words(123_500)).toBe("96th percentile (79th or above)");
  expect(words(100_500)).toBe("4th percentile (21st or below)");
});

test("between two levels the answer is a band from the lower end of one to the upper end of the other", () => {
  const cells = counted([cell("mid", spread(40, 140_000, 2000)), cell("senior", spread(40, 180_000, 2000))]);
  const { percentile, levels } = place(person({ levels: ["mid", "senior"] }), [], cells);
  expect(levels).toEqual(["mid", "senior"]);
  expect(percentile).toMatchObject({ mid: null, n: 80 });
});

test("of the advertised ranges, those below, above and around the pay are all of them", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 60, max: 400 }), { minLength: 1 }),
      fc.integer({ min: 60, max: 400 }),
      (pays, mine) => {
        const cells = counted([
          cell(
            "mid",
            pays.map((pay) => pay * 1000),
          ),
        ]);
        const [at] = place(person({ pay: dollars(mine * 1000) }), [], cells).byLevel;
        const { n = 0, endBelow = 0, startAbove = 0, contain = 0 } = at?.ranges ?? {};
        expect(n).toBe(pays.length);
        expect(contain).toBe(pays.filter((pay) => Math.abs(pay - mine) <= 20).length);
        expect(endBelow + startAbove + contain).toBe(n);
      },
    ),
  );
});

test("medians out of order are pooled on the log scale by what their postings are worth, and both levels say so", () => {
  const cells = [cell("mid", spread(20, 200_000, 100)), cell("senior", spread(9, 190_000, 100))];
  const { byLevel } = place(person(), [], counted(cells));
  const pooled = Math.exp((20 * Math.log(20_095_000) + 9 * Math.log(19_040_000)) / 29);
  expect(byLevel.map(({ pooledWith }) => pooledWith)).toEqual([["senior"], ["mid"]]);
  expect(byLevel.map(({ median }) => median)).toEqual([expect.closeTo(pooled, 4), expect.closeTo(pooled, 4)]);
});

test("an echo and what it repeats are one source, even where only the echo has a place", () => {
  const original = figure({
    id: "original",
    basis: "total",
    source: { ...BASE_FIGURE.source, publisher: "Origin" },
  });
  const echo = figure({ id: "echo", repeats: "original" });
  const own = figure({ id: "own", source: { ...BASE_FIGURE.source, publisher: "Origin" } });
  expect(place(person(), [original, echo, own], null).independentSources).toBe(1);
});

test("disagreeing figures are named side by side, and unlike years for one level word are said", () => {
  const low = figure({ id: "low", amount: { low: 120_000, high: 155_000 }, levelYears: { from: 5, to: 8 } });
  const high = figure({
    id: "high",
    amount: { low: 200_000, high: 250_000 },
    levelYears: { from: 3, to: 6 },
  });
  const checks = Object.fromEntries(
    place(person(), [low, high], null).notes.map(({ check, message }) => [check, message]),
  );
  expect(checks["figures-disagree"]).toContain(
    "below $200,000–250,000 (A publisher) and above $120,000–155,000 (A publisher)",
  );
  expect(checks["years-disagree"]).toContain("“Mid” starts at 3 or 5 years");
});

test.each<Market>(["US", "GB", "IN"])(
  "with nothing counted in %s the answer says what would help, in that market's money only",
  (market) => {
    const { currency } = MARKETS[market];
    const { notes, percentile } = place(
      person({ market, pay: moneyOfMajor(1_000_000, currency) }),
      [],
      counted([]),
    );
    expect(percentile).toMatchObject({ kind: "withheld", reason: "no-data" });
    expect(notes[0]?.check).toBe("no-local-pay");
    if (market !== "US") expect(JSON.stringify(notes)).not.toMatch(/\$|USD|dollar/);
  },
);
