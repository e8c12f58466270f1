import { compareOffers, type Offer, type SimulatedOffer } from "@paycurve/core/offer";
import { expect, test } from "vitest";
import { roundedUp } from "./chance-error.ts";
import { outcomeWords } from "./outcome-words.ts";
import { outcomesOf } from "./outcomes.ts";
import { outcomesFinding } from "./outcomes-finding.ts";

const FOUND: SimulatedOffer = {
  p10: 235_765.4,
  p50: 245_790.1,
  p90: 259_342.9,
  standardError: 118,
  perYear: [],
  equityNothing: 0.94,
  atLeastHeadline: 0.29,
  best: 0.95,
};

test("no digit is said that chance alone could move", () => {
  const [drawn] = outcomesOf(columns("a"), new Map([["a", FOUND]]), false);
  expect(drawn && outcomeWords(drawn)).toBe(
    "Eight courses in ten end from $235,800 to $259,300 a year, half of all under $245,800. Its equity pays nothing in 94\u00A0%. At least what they say in 29\u00A0%.",
  );
  expect(roundedUp(1.96 * 118)).toBe(240);
});

test("the headline is who pays the most, and how often", () => {
  const other = { ...FOUND, best: 0.05, equityNothing: null };
  const found = outcomesOf(
    columns("a", "b"),
    new Map([
      ["b", other],
      ["a", FOUND],
    ]),
    false,
  );
  expect(outcomesFinding(found)).toEqual({
    headline: "a pays the most in 95\u00A0% of courses",
    rest: "a’s equity pays nothing in 94\u00A0% of courses.",
  });
});

test("courses in which the most is shared are said to be, and where nothing varies, that it does not", () => {
  const headline = (...bests: readonly number[]) => {
    const ids = bests.map((_, index) => "abc".charAt(index));
    const found = bests.map((best, index) => [ids[index] ?? "", { ...FOUND, best }] as const);
    return outcomesFinding(outcomesOf(columns(...ids), new Map(found), false)).headline;
  };
  expect(headline(0, 0)).toBe("Both come to the same in every course");
  expect(headline(0, 0, 0)).toBe("No offer pays more than every other in any course: the most is shared");
  expect(headline(0.03, 0)).toBe(
    "a pays the most in 3\u00A0% of courses; in 97\u00A0% of courses the most is shared",
  );
  const same = { ...FOUND, p10: 180_000, p50: 180_000, p90: 180_000, best: null };
  expect(outcomesFinding(outcomesOf(columns("a"), new Map([["a", same]]), false)).headline).toBe(
    "a comes to $180,000 a year in every course",
  );
});

test("an offer that cannot be drawn says why, and is not counted among those that pay less", () => {
  const found = outcomesOf(
    columns("a", "b"),
    new Map([
      ["a", FOUND],
      ["b", null],
    ]),
    false,
  );
  expect(outcomesFinding(found).headline).toBe("Half of what may come of a lies at $245,800 a year or less");
  expect(found[1] && outcomeWords(found[1])).toContain("Withheld:");
});

test("what is not there yet is drawing, and what cannot be there is not", () => {
  const [drawing] = outcomesOf(columns("a"), new Map(), false);
  const [failed] = outcomesOf(columns("a"), new Map(), true);
  expect([drawing, failed].map((one) => one && outcomeWords(one))).toEqual(["Drawing…", "Not drawn."]);
});

function columns(...ids: readonly string[]) {
  return compareOffers(ids.map(offer)).columns;
}

function offer(id: string): Offer {
  return {
    id,
    company: null,
    market: "US",
    level: null,
    start: null,
    base: { amountPerYear: 200_000, raisePerYear: 0 },
    bonus: null,
    signOn: null,
    equity: [],
    benefits: [],
    refreshers: null,
    happyWithoutEquity: null,
  };
}
