import { InputError } from "@paycurve/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { formatMoney } from "./format-money.ts";
import type { Market } from "./market.ts";
import { moneyOfMajor } from "./money.ts";
import { readPay } from "./read-pay.ts";

test.each([
  ["185000", "US", 185_000, null],
  ["$185,000", "US", 185_000, null],
  ["185k", "US", 185_000, "“185k” read as $185,000 a year."],
  ["185.5k", "US", 185_500, "“185.5k” read as $185,500 a year."],
  ["1,00,000", "US", 100_000, "“1,00,000” read as $100,000 a year."],
  ["185 000", "US", 185_000, "“185 000” read as $185,000 a year."],
  ["USD 185,000", "US", 185_000, "“USD 185,000” read as $185,000 a year."],
  ["185,000 USD", "US", 185_000, "“185,000 USD” read as $185,000 a year."],
  ["15,400 a month", "US", 184_800, "“15,400 a month” read as $184,800 a year."],
  ["$12,000 per year", "US", 12_000, "“$12,000 per year” read as $12,000 a year."],
  ["£85,000", "GB", 85_000, null],
  ["85k", "GB", 85_000, "“85k” read as £85,000 a year."],
  ["£85k pa", "GB", 85_000, "“£85k pa” read as £85,000 a year."],
  ["21 LPA", "IN", 2_100_000, "“21 LPA” read as ₹21,00,000 a year."],
  ["₹32,00,000", "IN", 3_200_000, null],
  ["1.2 crore", "IN", 12_000_000, "“1.2 crore” read as ₹1,20,00,000 a year."],
  ["32 lakh base", "IN", 3_200_000, "“32 lakh base” read as ₹32,00,000 a year."],
  ["2 LPA", "IN", 200_000, "“2 LPA” read as ₹2,00,000 a year."],
  ["Rs. 21 lakhs", "IN", 2_100_000, "“Rs. 21 lakhs” read as ₹21,00,000 a year."],
  ["Rs 32,00,000", "IN", 3_200_000, "“Rs 32,00,000” read as ₹32,00,000 a year."],
  ["32,00,000/-", "IN", 3_200_000, "“32,00,000/-” read as ₹32,00,000 a year."],
  ["Rs.32,00,000", "IN", 3_200_000, "“Rs.32,00,000” read as ₹32,00,000 a year."],
  ["21 lakh a year", "IN", 2_100_000, "“21 lakh a year” read as ₹21,00,000 a year."],
  ["$21,000 a year", "US", 21_000, "“$21,000 a year” read as $21,000 a year."],
  ["5,00,000 a month", "IN", 6_000_000, "“5,00,000 a month” read as ₹60,00,000 a year."],
] as const)("%s in %s is understood as %d a year", (text, market, major, said) => {
  expect(readPay(text, market)).toEqual({
    money: moneyOfMajor(major, readPay(text, market).money.currency),
    said,
  });
});

test.each([
  ["", "US", "pay.empty"],
  ["-185000", "US", "pay.negative"],
  ["$-185000", "US", "pay.negative"],
  ["1e308", "US", "pay.exponent"],
  ["9".repeat(50), "US", "pay.too-large"],
  ["9".repeat(500), "US", "pay.unknown-word"],
  ["£85,000", "US", "pay.foreign-currency"],
  ["21 LPA", "US", "pay.foreign-currency"],
  ["$185,000", "GB", "pay.foreign-currency"],
  ["€85,000", "GB", "pay.foreign-currency"],
  ["CAD 185000", "US", "pay.foreign-currency"],
  ["$21 lakh", "IN", "pay.foreign-currency"],
  ["185,000 CAD", "US", "pay.foreign-currency"],
  ["85k eur", "GB", "pay.foreign-currency"],
  ["85", "GB", "pay.unclear-unit"],
  ["185 a year", "US", "pay.unclear-unit"],
  ["120 pa", "GB", "pay.unclear-unit"],
  ["0.0001k a year", "US", "pay.unclear-unit"],
  ["21 LPA a month", "IN", "pay.unclear-period"],
  ["21 LPA per hour", "IN", "pay.unclear-period"],
  ["5,00,000", "IN", "pay.unclear-period"],
  ["85000 constructor", "GB", "pay.unknown-word"],
  [".5", "GB", "pay.unknown-word"],
  ["21", "IN", "pay.unclear-unit"],
  ["0", "US", "pay.unclear-unit"],
  ["65 an hour", "US", "pay.not-yearly"],
  ["£450/day", "GB", "pay.not-yearly"],
  ["15400", "US", "pay.unclear-period"],
  ["2 lakh", "IN", "pay.unclear-period"],
  ["85.000", "GB", "pay.unclear-number"],
  ["85,5", "GB", "pay.unclear-number"],
  ["1,0,0,000", "IN", "pay.unclear-number"],
  ["100-120k", "US", "pay.range"],
  ["30 LPA CTC", "IN", "pay.not-base"],
  ["lots", "US", "pay.unknown-word"],
  ["in-hand 32 lakh", "IN", "pay.unknown-word"],
  ["- 185000", "US", "pay.negative"],
  ["185000 bananas", "US", "pay.unknown-word"],
  ["Infinity", "US", "pay.unknown-word"],
  ["NaN", "US", "pay.unknown-word"],
] as const)("“%s” in %s is refused, naming the field (%3$s)", (text, market, code) => {
  const refusal = thrownBy(() => readPay(text, market));
  expect(refusal).toBeInstanceOf(InputError);
  expect((refusal as InputError).code).toBe(code);
  expect((refusal as InputError).details.field).toBe("pay");
  expect((refusal as InputError).message).toMatch(/^pay: /);
});

test("what Paycurve prints, it reads back as the same amount", () => {
  const markets = fc.constantFrom<Market>("US", "GB", "IN");
  fc.assert(
    fc.property(markets, fc.integer({ min: 1_000_000, max: 15_000_000 }), (market, major) => {
      const { money } = readPay(String(major), market);
      expect(readPay(formatMoney(money), market)).toEqual({ money, said: null });
    }),
  );
});

test("whatever is typed, the answer is an amount in the market's currency or a refusal naming the field", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.constantFrom<Market>("US", "GB", "IN"), (text, market) => {
      try {
        const { money } = readPay(text, market);
        expect(Number.isSafeInteger(money.minorUnits) && money.minorUnits > 0).toBe(true);
      } catch (refusal) {
        expect(refusal).toBeInstanceOf(InputError);
      }
    }),
  );
});

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
