import { InputError } from "@paycurve/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { formatMoney, formatShort } from "./format-money.ts";
import { MARKET_CODES, MARKETS, readMarket } from "./market.ts";
import { inCurrency, type Money, majorUnits, money, moneyOfMajor } from "./money.ts";

test("a US amount where a British one is wanted is refused at run time, never converted", () => {
  const untyped = JSON.parse('{"minorUnits":18500000,"currency":"USD"}') as Money;
  expect(() => inCurrency(untyped, "GBP")).toThrow(/GBP is wanted here, got USD/);
});

test("an amount that is not a whole number of minor units is refused", () => {
  for (const wrong of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60]) {
    expect(() => money(wrong, "USD")).toThrow(InputError);
  }
});

test("each market's money is written its own way", () => {
  expect(formatMoney(money(17_645_000, "USD"))).toBe("$176,450");
  expect(formatMoney(money(8_200_000, "GBP"))).toBe("£82,000");
  expect(formatMoney(money(320_000_000, "INR"))).toBe("₹32,00,000");
});

test("short amounts use thousands, lakh and crore", () => {
  expect(formatShort(money(15_000_000, "USD"))).toBe("$150k");
  expect(formatShort(money(8_200_000, "GBP"))).toBe("£82k");
  expect(formatShort(money(320_000_000, "INR"))).toBe("₹32 lakh");
  expect(formatShort(money(1_200_000_000, "INR"))).toBe("₹1.2 crore");
});

test("major units survive the way to minor units and back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (halves) => {
      expect(majorUnits(moneyOfMajor(halves / 2, "USD"))).toBe(halves / 2);
    }),
  );
});

test("the UK is Great Britain, and a mistyped market gets its nearest neighbour", () => {
  expect(readMarket("uk")).toBe("GB");
  expect(readMarket("India")).toBe("IN");
  expect(() => readMarket("Indai")).toThrow(/Did you mean “IN”\?/);
  expect(() => readMarket("FR")).toThrow(/Known are US, GB, IN\./);
});

test("amounts are grouped as the Unicode tables group them, in each market's own way", () => {
  const market = fc.constantFrom(...MARKET_CODES);
  fc.assert(
    fc.property(market, fc.integer({ min: -(10 ** 10), max: 10 ** 12 }), (code, minorUnits) => {
      const { currency, locale } = MARKETS[code];
      const intl = new Intl.NumberFormat(locale, { style: "currency", currency, maximumFractionDigits: 0 });
      const whole = Math.sign(minorUnits) * Math.round(Math.abs(minorUnits) / 100) || 0;
      expect(formatMoney(money(minorUnits, currency))).toBe(intl.format(whole));
    }),
  );
});

test("no word but a market's own names is taken for a market", () => {
  for (const word of ["constructor", "__proto__", "toString", "hasOwnProperty", ""]) {
    expect(() => readMarket(word)).toThrow(InputError);
  }
});
