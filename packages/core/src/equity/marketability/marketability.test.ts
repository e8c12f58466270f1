import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  chaffeDiscount,
  finnertyDiscount,
  ghaidarovDiscount,
  longstaffBound,
  type RestrictedShare,
} from "./index.ts";

const share: RestrictedShare = Object.freeze({
  yearsToSale: 3,
  ratePerYear: 0,
  dividendYieldPerYear: 0,
  volatilityPerSqrtYear: 0.5,
});

const MODELS = [
  ["chaffeDiscount", chaffeDiscount],
  ["finnertyDiscount", finnertyDiscount],
  ["ghaidarovDiscount", ghaidarovDiscount],
  ["longstaffBound", longstaffBound],
] as const;

/** mpmath 1.2.1 at 60 digits, σ = 1e-4, one year: s = 1e-8. */
const TINY = {
  chaffeDiscount: 3.989422802352067e-5,
  finnertyDiscount: 2.3032943275695894e-5,
  ghaidarovDiscount: 2.3032943304487072e-5,
  longstaffBound: 7.979095611353172e-5,
} as const;

test.each(MODELS)("a share that can be sold today, or never moves, has no %s", (_, discount) => {
  expect(discount({ ...share, yearsToSale: 0 })).toBe(0);
  expect(discount({ ...share, volatilityPerSqrtYear: 0 })).toBe(0);
});

test.each(MODELS)("%s keeps its digits where there is hardly any time", (name, discount) => {
  const tiny = discount({ ...share, yearsToSale: 1, volatilityPerSqrtYear: 1e-4 });
  expect(Math.abs(tiny - TINY[name])).toBeLessThanOrEqual(1e-12 * TINY[name]);
});

test.each(MODELS)("%s refuses a number that cannot be meant, by its name", (_, discount) => {
  for (const field of ["yearsToSale", "volatilityPerSqrtYear"]) {
    const refusal = (reason: string) =>
      expect.objectContaining({
        code: `equity.marketability.${reason}`,
        details: expect.objectContaining({ field }),
      });
    expect(() => discount({ ...share, [field]: -1 })).toThrow(refusal("negative"));
    expect(() => discount({ ...share, [field]: Number.NaN })).toThrow(refusal("not-finite"));
    expect(() => discount({ ...share, [field]: 1e200 })).toThrow(
      expect.objectContaining({ code: "equity.marketability.range" }),
    );
  }
});

test("the bound is answered up to a variance of 0.886 and refused past it", () => {
  const bound = (variance: number) =>
    longstaffBound({ yearsToSale: 1, volatilityPerSqrtYear: Math.sqrt(variance) });
  expect(bound(0.88606584)).toBeCloseTo(1, 8);
  expect(() => bound(0.88606585)).toThrow(
    expect.objectContaining({ code: "equity.marketability.above-whole" }),
  );
});

test("Finnerty's discount ends at 32.3 %, Ghaidarov's at the whole price", () => {
  const endless = { ...share, yearsToSale: 1e6 };
  expect(finnertyDiscount(endless)).toBeCloseTo(0.322792902826673, 14);
  expect(ghaidarovDiscount(endless)).toBe(1);
});

test("at a volatility of 60 % over three years they give 21 to 32 %: none alone justifies half or more", () => {
  const typical = { ...share, volatilityPerSqrtYear: 0.6, ratePerYear: 0.04 };
  expect(finnertyDiscount(typical)).toBeCloseTo(0.215, 3);
  expect(ghaidarovDiscount(typical)).toBeCloseTo(0.246, 3);
  expect(chaffeDiscount(typical)).toBeCloseTo(0.32, 3);
});

test("dividends shrink what is lost by waiting for the average price", () => {
  const paying = { ...share, dividendYieldPerYear: 0.1 };
  expect(finnertyDiscount(paying)).toBeCloseTo(finnertyDiscount(share) * Math.exp(-0.3), 14);
  expect(ghaidarovDiscount(paying)).toBeCloseTo(ghaidarovDiscount(share) * Math.exp(-0.3), 14);
});

test("every discount lies between nothing and the whole", () => {
  fc.assert(
    fc.property(shares, (any) => {
      for (const [, discount] of MODELS.slice(0, 3)) {
        expect(discount(any)).toBeGreaterThanOrEqual(0);
        expect(discount(any)).toBeLessThanOrEqual(1);
      }
      const short = { ...any, yearsToSale: any.yearsToSale / 60, volatilityPerSqrtYear: 0.9 };
      expect(longstaffBound(short)).toBeGreaterThanOrEqual(0);
      expect(longstaffBound(short)).toBeLessThanOrEqual(1);
    }),
  );
});

test("without interest and dividends no discount falls as time or volatility rises", () => {
  const step = fc.double({ min: 0, max: 3, noNaN: true });
  fc.assert(
    fc.property(shares, step, step, (any, moreYears, moreVolatility) => {
      const less = { ...any, ratePerYear: 0, dividendYieldPerYear: 0 };
      const more = {
        ...less,
        yearsToSale: less.yearsToSale + moreYears,
        volatilityPerSqrtYear: less.volatilityPerSqrtYear + moreVolatility,
      };
      for (const [, discount] of MODELS.slice(0, 3)) {
        expect(discount(more)).toBeGreaterThanOrEqual(discount(less) - ROUNDING);
      }
      const scaled = (one: RestrictedShare) => ({
        yearsToSale: one.yearsToSale / 40,
        volatilityPerSqrtYear: one.volatilityPerSqrtYear / 7,
      });
      expect(longstaffBound(scaled(more))).toBeGreaterThanOrEqual(longstaffBound(scaled(less)) - ROUNDING);
    }),
  );
});

const ROUNDING = 1e-15;

const shares: fc.Arbitrary<RestrictedShare> = fc.record({
  yearsToSale: fc.double({ min: 0, max: 30, noNaN: true }),
  ratePerYear: fc.double({ min: 0, max: 0.3, noNaN: true }),
  dividendYieldPerYear: fc.double({ min: 0, max: 0.3, noNaN: true }),
  volatilityPerSqrtYear: fc.double({ min: 0, max: 3, noNaN: true }),
});
