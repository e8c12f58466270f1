import { expect, test } from "vitest";
import type { Grant } from "../equity/index.ts";
import type { Offer } from "../offer/index.ts";
import { readOffers } from "./read-offers.ts";

const silent: Offer = {
  id: "a",
  company: null,
  market: "US",
  level: null,
  start: null,
  base: { amountPerYear: 205_000, raisePerYear: 0 },
  bonus: null,
  signOn: null,
  equity: [],
  benefits: [],
  refreshers: null,
  happyWithoutEquity: null,
};

const silentGrant: Grant = {
  id: "g",
  kind: "options",
  quantity: 40_000,
  strikePerShare: null,
  fairValuePerShare: null,
  preferredPricePerShare: null,
  fullyDilutedShares: null,
  companyFraction: null,
  stage: null,
  currency: "USD",
  vestingStart: null,
  vesting: null,
  exerciseWindowDays: null,
  expires: null,
  preferences: [],
};

const read = (text: string): readonly Offer[] => readOffers(`paycurve: 1\n${text}\n`, "c.yaml").offers;
const offer = (fields: string): string =>
  `offers:\n  - id: a\n    market: US\n    base: { amount: 205000 }\n    ${fields}`;
const grant = (fields: string): string => offer(`equity:\n      - { id: g, kind: options, ${fields} }`);
const grantOf = (fields: string): Grant | undefined => read(grant(fields))[0]?.equity[0];

test("what a letter does not say is null or none", () => {
  expect(read(offer(""))).toEqual([silent]);
  expect(grantOf("quantity: 40000")).toEqual(silentGrant);
});

test.each([
  ["no offers at all", ""],
  ["a heading over nothing", "offers:"],
  ["an empty list", "offers: []"],
  ["only a person", "me: { market: GB }"],
])("%s is no offer, and no fault", (_, text) => {
  expect(read(text)).toEqual([]);
});

test("an offer without a market is in the person's own", () => {
  const mine = "me: { market: UK }\noffers: [{ id: a, base: { amount: 82k } }]";
  expect(read(mine)).toEqual([{ ...silent, market: "GB", base: { amountPerYear: 82_000, raisePerYear: 0 } }]);
});

test("equity is in the offer's money unless it says otherwise", () => {
  const pounds = "offers: [{ id: a, market: GB, base: { amount: 82000 }, equity: [{ id: g, kind: emi }] }]";
  expect(read(pounds)[0]?.equity[0]).toMatchObject({ currency: "GBP", quantity: 0 });
  expect(grantOf("quantity: 1, currency: eur")?.currency).toBe("EUR");
});

test.each([
  [
    "numbers in quotation marks",
    'quantity: "40000", strike: "2.10"',
    { quantity: 40_000, strikePerShare: 2.1 },
  ],
  [
    "an underwater strike",
    "quantity: 1, strike: 9, fairValue: 4",
    { strikePerShare: 9, fairValuePerShare: 4 },
  ],
  ["no shares", "quantity: 0", { quantity: 0 }],
  ["29 February", "quantity: 1, vestingStart: 2024-02-29", { vestingStart: "2024-02-29" }],
  ["a day long past", "quantity: 1, vestingStart: 1999-12-31", { vestingStart: "1999-12-31" }],
  ["a part without a count", "ofCompany: 0.001", { quantity: 0, companyFraction: 0.001 }],
  ["a part of a count", "ofCompany: 0.0005, fullyDiluted: 80000000", { quantity: 40_000 }],
  ["a part that binary numbers miss by a hair", "ofCompany: 0.29, fullyDiluted: 100", { quantity: 29 }],
  ["a part of a share", "ofCompany: 0.295, fullyDiluted: 100", { quantity: 29 }],
  ["a kind in capitals", "quantity: 1, stage: Series-B", { stage: "series-b" }],
  ["a window and an end", "exerciseWindowDays: 90, expires: 2037-01-04", { exerciseWindowDays: 90 }],
  [
    "vesting without a cliff",
    "vesting: { months: 36 }",
    { vesting: { months: 36, cliffMonths: 0, everyMonths: 1 } },
  ],
  ["yearly parts", "vesting: { tranches: [0.1, 0.2, 0.7] }", { vesting: { tranches: [0.1, 0.2, 0.7] } }],
])("a grant with %s is read", (_, fields, expected) => {
  expect(grantOf(fields)).toMatchObject(expected);
});

test("a class of preferred shares is taken to be paid once, to share no more, and to rank first alone", () => {
  const [preference] = grantOf("preferences: [{ class: A, invested: 20000000 }]")?.preferences ?? [];
  expect(preference).toEqual({
    class: "A",
    invested: 20_000_000,
    multiple: 1,
    participating: false,
    capMultiple: null,
    seniority: 1,
    shares: null,
  });
});

test.each([
  ["nothing paid and three times the target", "[0, 3]", [0, 3]],
  ["no history", "[]", []],
  ["a history not yet filled in", "", []],
])("a bonus with %s is read", (_, written, paidOfTarget) => {
  expect(read(offer(`bonus: { target: 0.15, paidOfTarget: ${written} }`))[0]?.bonus).toEqual({
    targetFraction: 0.15,
    paidOfTarget,
  });
});

test.each([
  ["true", true],
  ["no", false],
  ['"Yes"', true],
  ["", null],
])("happyWithoutEquity: %s is understood", (written, meant) => {
  expect(read(offer(`happyWithoutEquity: ${written}`))[0]?.happyWithoutEquity).toBe(meant);
});

test("a promise of more that does not say it is written down is not", () => {
  expect(read(offer("refreshers: {}"))[0]?.refreshers).toEqual({ amountPerYear: null, inWriting: false });
});

test("a comma between braces that cuts no number is none of ours", () => {
  const text = `${offer("happyWithoutEquity: false")}\nlocal: [{ kind: offer, base: 1, 2027: x }, { note: 30, "000": }]`;
  expect(read(text)).toHaveLength(1);
});

test("a company's name stands on one line, however it is written", () => {
  expect(read(offer('company: "Big\\n\\n  Co\\t"'))[0]?.company).toBe("Big Co");
});

test("twenty offers are read, each for itself", () => {
  const twenty = read(`offers:\n${offersNumbered(20)}`);
  expect(twenty.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, index) => `offer-${index}`));
});

test("fields that nothing reads are pointed out where they stand, and refuse nothing", () => {
  const text = `paycurve: 1
offers:
  - id: a
    market: US
    perks: lunch
    base: { amount: 205000, raise: 0.03 }
    bonus: { target: 0.15, paid: [1] }
    signOn: { amount: 1, clawback: 12 }
    refreshers: { written: true }
    benefits: [{ kind: visa, once: 1, months: 3 }]
  - id: b
    market: US
    base: { amount: 205000 }
    __proto__: { market: GB }
    equity:
      - { id: g, kind: options, strikePrice: 2 }
      - id: h
        kind: options
        vesting: { months: 48, cliff: 12 }
        preferences: [{ class: A, invested: 1, shraes: 2 }]
`;
  const { offers, strays } = readOffers(text, "c.yaml");
  expect(offers.map(({ id, market }) => [id, market])).toEqual([
    ["a", "US"],
    ["b", "US"],
  ]);
  expect(strays.map(({ field, words, line }) => `${line} ${field} | ${words}`)).toEqual([
    "5 offers.0.perks | offer a: perks",
    "14 offers.1.__proto__ | offer b: __proto__",
    "6 offers.0.base.raise | offer a: base.raise",
    "7 offers.0.bonus.paid | offer a: bonus.paid",
    "8 offers.0.signOn.clawback | offer a: signOn.clawback",
    "16 offers.1.equity.0.strikePrice | offer b, grant g: strikePrice",
    "20 offers.1.equity.1.preferences.0.shraes | offer b, grant h, class A: shraes",
    "19 offers.1.equity.1.vesting.cliff | offer b, grant h: vesting.cliff",
    "10 offers.0.benefits.0.months | offer a, benefit 1: months",
    "9 offers.0.refreshers.written | offer a: refreshers.written",
  ]);
});

function offersNumbered(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `  - { id: offer-${index}, market: US, base: { amount: ${150_000 + index} } }`,
  ).join("\n");
}
