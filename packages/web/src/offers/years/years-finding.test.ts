import { compareOffers, type Offer } from "@paycurve/core/offer";
import { expect, test } from "vitest";
import { yearsFinding } from "./years-finding.ts";

const PLAIN: Offer = {
  id: "a",
  company: "Acorn",
  market: "US",
  level: null,
  start: "2027-01-04",
  base: { amountPerYear: 200_000, raisePerYear: 0 },
  bonus: null,
  signOn: null,
  equity: [],
  benefits: [],
  refreshers: null,
  happyWithoutEquity: null,
};

function findingOf(...offers: readonly Partial<Offer>[]) {
  return yearsFinding(compareOffers(offers.map((one) => ({ ...PLAIN, ...one }))).columns);
}

test("where every year is like the others, the headline says why", () => {
  expect(findingOf({}, { id: "b" })).toEqual({
    headline: "Four alike: neither letter promises a raise or refresher",
    rest: "Ghosts are the headlines.",
  });
  expect(findingOf({ refreshers: { amountPerYear: null, inWriting: false } }).headline).toBe(
    "Four alike: the letter promises no raise",
  );
});

test("signing money, raises and late equity are named, with whose they are", () => {
  const signOn = { amount: 40_000, clawBackMonths: 12 };
  const base = { amountPerYear: 190_000, raisePerYear: 0.03 };
  expect(findingOf({ signOn }, { id: "b", company: "Birch", base })).toEqual({
    headline: "The first year bears $40,000 that Acorn pays only once",
    rest: "Birch promises 3\u00A0% more base each year. Ghosts are the headlines.",
  });
});

test("what many offers share is counted, not repeated", () => {
  const signOn = { amount: 40_000, clawBackMonths: 12 };
  const many = ["a", "b", "c"].map((id) => ({ id, signOn }));
  expect(findingOf(...many).headline).toBe("The first year bears what three offers pay only once");
});
