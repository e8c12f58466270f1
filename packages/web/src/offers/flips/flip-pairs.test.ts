import { compareOffers, type Offer } from "@paycurve/core/offer";
import { expect, test } from "vitest";
import { flipBecause } from "./flip-because.ts";
import { flipPairs } from "./flip-pairs.ts";

test("the pair that is closest in cash comes first, and in each what turns the order before what does not", () => {
  const compared = compareOffers([offer("a", 200_000), offer("b", 150_000), offer("c", 190_000)]);
  const pairs = flipPairs(compared);
  expect(pairs.map(({ between }) => between)).toEqual([
    ["a", "c"],
    ["a", "b"],
  ]);
  for (const { flips } of pairs) {
    const turned = flips.map(({ value }) => value !== null);
    expect(turned).toEqual(turned.toSorted((one, other) => Number(other) - Number(one)));
  }
});

test("beneath a ruler stands what it rests on", () => {
  const compared = compareOffers([
    { ...offer("a", 205_000), bonus: { targetFraction: 0.15, paidOfTarget: [0.7, 1] } },
    { ...offer("b", 180_000), bonus: { targetFraction: 0.2, paidOfTarget: [] } },
  ]);
  const said = compared.flips.map((flip) => `${flip.variable} ${flip.of}: ${flipBecause(flip, compared)}`);
  expect(said).toContain("base b: Bonus counted at 90\u00A0% of target.");
  expect(said).toContain(
    "bonusPayout a: It paid 70\u00A0% and 100\u00A0%. Drawn towards what such bonuses pay, to 88\u00A0%, because two years are little.",
  );
  expect(said).toContain(
    "bonusPayout b: Nothing is stated, so what such bonuses paid elsewhere: 90\u00A0% of target.",
  );
  expect(said).toContain("tenureMonths null: Nothing is owed back.");
});

function offer(id: string, amountPerYear: number): Offer {
  return {
    id,
    company: null,
    market: "US",
    level: null,
    start: null,
    base: { amountPerYear, raisePerYear: 0 },
    bonus: null,
    signOn: null,
    equity: [],
    benefits: [],
    refreshers: null,
    happyWithoutEquity: null,
  };
}
