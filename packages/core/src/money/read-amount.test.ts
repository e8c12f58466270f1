import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readAmount } from "./read-amount.ts";

test.each([
  ["30000", "USD", 30_000],
  ["$30,000", "USD", 30_000],
  ["30k", "GBP", 30_000],
  ["£ 2.5k", "GBP", 2500],
  ["₹2 lakh", "INR", 200_000],
  ["2,00,000 rupees", "INR", 200_000],
  ["Rs. 250", "INR", 250],
  ["eur 12", "EUR", 12],
  ["12 EUR", "EUR", 12],
  ["2.105", "USD", 2.105],
  ["0", "USD", 0],
  ["80 million", null, 80_000_000],
  ["1.1m", null, 1_100_000],
  ["40,000", null, 40_000],
])("“%s” in %s is %d", (text, currency, amount) => {
  expect(readAmount(text, currency)).toBe(amount);
});

test.each(["", "about 30k", "30-40k", "1,2", "-5", "1e6", "30 apples", "k", "3..5", "9".repeat(80)])(
  "“%s” is refused as no amount",
  (text) => {
    expect(() => readAmount(text, "USD")).toThrow(/is not an amount|is not in USD/);
  },
);

test.each([
  ["£30k", "USD"],
  ["30k GBP", "USD"],
  ["2 lakh", "USD"],
])("“%s” is not converted to %s", (text, currency) => {
  expect(() => readAmount(text, currency)).toThrow("nothing is converted");
});

test("property: whatever is typed is an amount of at least nothing, or refused with what is accepted", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      try {
        expect(readAmount(text, "USD")).toBeGreaterThanOrEqual(0);
      } catch (error) {
        expect(String(error)).toMatch(/“.*” is not/s);
      }
    }),
  );
});
