import * as fc from "fast-check";
import { expect, test } from "vitest";
import { AMOUNT, COUNT, DAY, PAY, SPAN, WORDS, YES_OR_NO } from "./answer-kind.ts";
import { answered } from "./answered.ts";
import { percentOf, percentsOf } from "./percent-answers.ts";

const US = { market: "US", currency: "USD" } as const;
const PERCENT = percentOf({ most: 10, asksWhenSmall: false });
const PERCENTS = percentsOf({ most: 10, asksWhenSmall: false }, "");
const ASKED = percentOf({ most: 1, asksWhenSmall: true });
const WHOLE = percentsOf({ most: 1, asksWhenSmall: true, makeWhole: true }, "");
const IN = { market: "IN", currency: "INR" } as const;

test.each([
  [PAY, "205k", US, 205_000, "$205,000"],
  [PAY, "32 LPA", IN, 3_200_000, "₹32,00,000"],
  [PAY, "15,400 a month", US, 184_800, "$184,800"],
  [PAY, "$30,000 a year", US, "30000 a year", "$30,000 a year"],
  [AMOUNT, "2.10", US, 2.1, "$2.10"],
  [AMOUNT, "₹2 lakh", IN, 200_000, "₹2,00,000"],
  [AMOUNT, "12", { market: "US", currency: "EUR" } as const, 12, "EUR 12"],
  [COUNT, "80 million", US, 80_000_000, "80,000,000"],
  [PERCENT, "15 %", US, 0.15, "15 %"],
  [PERCENT, "0.05", US, 0.0005, "0.05 %"],
  [PERCENTS, "70, 100", US, [0.7, 1], "70, 100 %"],
  [PERCENTS, "5 15 40 40 %", US, [0.05, 0.15, 0.4, 0.4], "5, 15, 40, 40 %"],
  [PERCENTS, "70 % and 110 %", US, [0.7, 1.1], "70, 110 %"],
  [SPAN, "12 months", US, 12, "12"],
  [ASKED, "0.5 %", US, 0.005, "0.5 %"],
  [WHOLE, "10, 20, 70", US, [0.1, 0.2, 0.7], "10, 20, 70 %"],
  [DAY, "2027-01-04", US, "2027-01-04", "2027-01-04"],
  [YES_OR_NO, "false", US, false, "false"],
])(
  "an answer is written as the file has it and shown as it was meant: %#",
  (kind, typed, context, said, shown) => {
    expect(kind.read(typed, context)).toEqual(said);
    expect(kind.show(said, context)).toBe(shown);
  },
);

test.each([
  [PAY, "21", "could be"],
  [AMOUNT, "£30k", "nothing is converted"],
  [COUNT, "2.5", "Write a whole number"],
  [COUNT, "many", "Write a whole number"],
  [ASKED, "0.15", "could be 0.15 % or 15 %"],
  [ASKED, "150", "at most 100 %"],
  [WHOLE, "50, 30", "Together these are 80 %"],
  [PERCENT, "a fifth", "Write percent, such as 15"],
  [PERCENTS, "70, most", "Write percent"],
  [DAY, "2027-02-29", "2027-02-29"],
])("what is not understood is refused with what is accepted: %#", (kind, typed, says) => {
  const answer = answered({ path: [], asks: "", kind }, typed, US);
  expect("refusal" in answer && answer.refusal).toContain(says);
});

test("nothing typed says nothing, but where an answer is needed", () => {
  expect(answered({ path: [], asks: "", kind: WORDS }, "  ", US)).toEqual({ value: null });
  expect(answered({ path: [], asks: "", kind: PAY }, "  ", US)).toEqual({ refusal: "This is needed." });
});

test("property: what is shown is read back as the same", () => {
  const part = fc
    .integer({ min: 0, max: 100_000 })
    .map((thousandths) => Number((thousandths / 1e5).toPrecision(6)));
  fc.assert(
    fc.property(part, fc.integer({ min: 0, max: 1e12 }), (fraction, count) => {
      expect(PERCENT.read(PERCENT.show(fraction, US), US)).toBe(fraction);
      expect(PERCENTS.read(PERCENTS.show([fraction, 1], US), US)).toEqual([fraction, 1]);
      expect(COUNT.read(COUNT.show(count, US), US)).toBe(count);
      expect(AMOUNT.read(AMOUNT.show(count / 100, US), US)).toBeCloseTo(count / 100, 6);
      expect(AMOUNT.read(AMOUNT.show(count, IN), IN)).toBe(count);
    }),
  );
});

test("property: whatever a file says, showing it breaks nothing", () => {
  fc.assert(
    fc.property(fc.anything(), (said) => {
      for (const kind of [PAY, AMOUNT, COUNT, PERCENT, PERCENTS, DAY, YES_OR_NO])
        expect(typeof kind.show(said, US)).toBe("string");
    }),
  );
});
