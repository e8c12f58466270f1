import * as fc from "fast-check";
import { expect, test } from "vitest";
import { MARKET_CODES, MARKETS, money, PLAIN_PAY_BOUNDS, payText, readPay } from "./index.ts";

test("pay that could be a month's says that it is a year's", () => {
  expect(payText(money(80_000_000, "INR"))).toBe("₹8,00,000 a year");
  expect(payText(money(8_200_050, "GBP"))).toBe("£82,000.50");
});

test("property: any yearly pay a market accepts reads back to the penny", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...MARKET_CODES),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (market, share) => {
        const { least, to } = PLAIN_PAY_BOUNDS[market];
        const pay = money(Math.round((least + share * (to - least)) * 100), MARKETS[market].currency);
        expect(readPay(payText(pay), market).money).toEqual(pay);
      },
    ),
  );
});
