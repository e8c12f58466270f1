import * as fc from "fast-check";
import { expect, test } from "vitest";
import { vestingOf } from "./vesting-of.ts";
import type { VestingTerms } from "./vesting-terms.ts";

const START = "2027-01-31";

test("nothing vests before the cliff, and the cliff brings what was held back", () => {
  const terms = Object.freeze({ months: 48, cliffMonths: 12, everyMonths: 1 });
  const instalments = vestingOf({ terms, quantity: 4800, vestingStart: START });
  expect(instalments).toHaveLength(37);
  expect(instalments[0]).toEqual({ date: "2028-01-31", quantity: 1200 });
  expect(instalments[1]).toEqual({ date: "2028-02-29", quantity: 100 });
  expect(instalments.at(-1)).toEqual({ date: "2031-01-31", quantity: 100 });
});

test("a rhythm that does not divide the months still ends with the whole on the last month", () => {
  const terms = { months: 10, cliffMonths: 4, everyMonths: 3 };
  expect(vestingOf({ terms, quantity: 100, vestingStart: START })).toEqual([
    { date: "2027-05-31", quantity: 30 },
    { date: "2027-07-31", quantity: 30 },
    { date: "2027-10-31", quantity: 30 },
    { date: "2027-11-30", quantity: 10 },
  ]);
});

test("yearly tranches vest on the anniversaries, read as the decimals they are written as", () => {
  const terms = { tranches: Object.freeze([0.05, 0.15, 0.4, 0.4]) };
  expect(vestingOf({ terms, quantity: 1000, vestingStart: "2028-02-29" })).toEqual([
    { date: "2029-02-28", quantity: 50 },
    { date: "2030-02-28", quantity: 150 },
    { date: "2031-02-28", quantity: 400 },
    { date: "2032-02-29", quantity: 400 },
  ]);
});

test.each([
  [
    [0.1, 0.2, 0.7],
    [10, 20, 70],
  ],
  [
    [1 / 3, 1 / 3, 1 / 3],
    [33, 33, 34],
  ],
  [[0, 1, 0], [100]],
])("tranches of %j are the whole", (tranches, expected) => {
  const instalments = vestingOf({ terms: { tranches }, quantity: 100, vestingStart: START });
  expect(instalments.map(({ quantity }) => quantity)).toEqual(expected);
});

test("what would vest before the grant comes on its day", () => {
  const terms = { tranches: [0.25, 0.25, 0.25, 0.25] };
  const grantDate = "2029-01-31";
  expect(vestingOf({ terms, quantity: 100, vestingStart: START, grantDate })[0]).toEqual({
    date: grantDate,
    quantity: 50,
  });
});

const even = fc.integer({ min: 1, max: 240 }).chain((months) =>
  fc.record({
    months: fc.constant(months),
    cliffMonths: fc.integer({ min: 0, max: months }),
    everyMonths: fc.integer({ min: 1, max: 60 }),
  }),
);

const tranches = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 })
  .filter((parts) => parts.some((part) => part > 0))
  .map((parts) => {
    const whole = parts.reduce((sum, part) => sum + part, 0);
    return { tranches: parts.map((part) => part / whole) };
  });

test("even and tranche terms vest the whole, never more on the way, each day later than the one before", () => {
  const terms: fc.Arbitrary<VestingTerms> = fc.oneof(even, tranches);
  fc.assert(
    fc.property(terms, fc.integer({ min: 0, max: 1e9 }), (terms, quantity) => {
      const instalments = vestingOf({ terms, quantity, vestingStart: START });
      expect(instalments.reduce((sum, instalment) => sum + instalment.quantity, 0)).toBe(quantity);
      for (const [index, { date, quantity: shares }] of instalments.entries()) {
        expect(shares > 0 && Number.isInteger(shares)).toBe(true);
        expect(date > (instalments[index - 1]?.date ?? START)).toBe(true);
      }
    }),
  );
});

test("a later grant changes when shares vest, never how many", () => {
  fc.assert(
    fc.property(even, fc.integer({ min: 0, max: 300 }), fc.nat(1e6), (terms, months, quantity) => {
      const grantDate = `${2027 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}-15`;
      const instalments = vestingOf({ terms, quantity, vestingStart: START, grantDate });
      expect(instalments.reduce((sum, instalment) => sum + instalment.quantity, 0)).toBe(quantity);
      expect(instalments.every(({ date }) => date >= grantDate)).toBe(true);
    }),
  );
});
