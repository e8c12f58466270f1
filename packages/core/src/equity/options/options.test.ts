import * as fc from "fast-check";
import { expect, test } from "vitest";
import { baroneAdesiWhaleyValue, blackScholesValue, latticeValue, type PlainOption } from "./index.ts";

const call: PlainOption = Object.freeze({
  kind: "call",
  spotPerShare: 12,
  strikePerShare: 10,
  yearsToExpiry: 4,
  ratePerYear: 0.05,
  dividendYieldPerYear: 0.01,
  volatilityPerSqrtYear: 0.6,
});
const put: PlainOption = Object.freeze({ ...call, kind: "put" });

const MODELS = [
  ["blackScholesValue", blackScholesValue],
  ["baroneAdesiWhaleyValue", baroneAdesiWhaleyValue],
  ["latticeValue", (option: PlainOption) => latticeValue(option, { steps: 50, exercise: "american" })],
] as const;

test("without volatility an option is worth the discounted intrinsic value of its forward", () => {
  const forward = 12 * Math.exp(-0.04) - 10 * Math.exp(-0.2);
  expect(blackScholesValue({ ...call, volatilityPerSqrtYear: 0 })).toBe(forward);
  expect(blackScholesValue({ ...put, volatilityPerSqrtYear: 0 })).toBe(0);
  expect(latticeValue({ ...call, volatilityPerSqrtYear: 0 }, { steps: 3, exercise: "european" })).toBe(
    forward,
  );
});

test.each(MODELS)("on its last day %s is what exercise pays", (_, value) => {
  expect(value({ ...call, yearsToExpiry: 0 })).toBe(2);
  expect(value({ ...put, yearsToExpiry: 0 })).toBe(0);
});

test.each(MODELS)("%s of an option on a worthless share or at no strike needs no model", (_, value) => {
  expect(value({ ...call, spotPerShare: 0 })).toBe(0);
  expect(value({ ...call, strikePerShare: 0, dividendYieldPerYear: 0 })).toBe(12);
  expect(value({ ...put, spotPerShare: 0, ratePerYear: 0 })).toBe(10);
});

test("without volatility an option for any day is exercised on the best one", () => {
  const certain = { ...put, spotPerShare: 10, strikePerShare: 10, volatilityPerSqrtYear: 0 };
  const falling = { ...certain, ratePerYear: 0.01, dividendYieldPerYear: 0.2, yearsToExpiry: 30 };
  const years = Math.log(20) / 0.19;
  const best = 10 * Math.exp(-0.01 * years) - 10 * Math.exp(-0.2 * years);
  expect(baroneAdesiWhaleyValue(falling)).toBeCloseTo(best, 12);
  expect(baroneAdesiWhaleyValue(falling)).toBeGreaterThan(blackScholesValue(falling));
});

test.each(MODELS)("%s refuses a number that cannot be meant, by its name", (_, value) => {
  for (const field of Object.keys(call).filter((name) => name !== "kind")) {
    const refusal = (reason: string) =>
      expect.objectContaining({
        code: `equity.options.${reason}`,
        details: expect.objectContaining({ field }),
      });
    expect(() => value({ ...call, [field]: -1 })).toThrow(refusal("negative"));
    expect(() => value({ ...call, [field]: Number.NaN })).toThrow(refusal("not-finite"));
    expect(() => value({ ...call, [field]: Number.POSITIVE_INFINITY })).toThrow(refusal("not-finite"));
  }
});

test.each([0, -1, 1.5, Number.NaN])("there is no lattice of %d steps", (steps) => {
  const refusal = expect.objectContaining({
    code: "equity.options.steps",
    details: { field: "steps", value: steps },
  });
  expect(() => latticeValue(call, { steps, exercise: "european" })).toThrow(refusal);
});

test("a lattice too coarse for its drift, or too wide for numbers, is refused", () => {
  const steep = { ...call, ratePerYear: 0.5, volatilityPerSqrtYear: 0.05 };
  expect(() => latticeValue(steep, { steps: 10, exercise: "european" })).toThrow(
    expect.objectContaining({ code: "equity.options.steps" }),
  );
  expect(() =>
    latticeValue({ ...call, volatilityPerSqrtYear: 100 }, { steps: 10, exercise: "european" }),
  ).toThrow(expect.objectContaining({ code: "equity.options.range" }));
});

test("what is neither call nor put, or further than any market, is refused", () => {
  const odd = { ...call, kind: "swap" } as unknown as PlainOption;
  expect(() => blackScholesValue(odd)).toThrow(expect.objectContaining({ code: "equity.options.kind" }));
  for (const field of ["volatilityPerSqrtYear", "ratePerYear", "dividendYieldPerYear", "yearsToExpiry"]) {
    expect(() => blackScholesValue({ ...call, [field]: 1e200 })).toThrow(
      expect.objectContaining({ code: "equity.options.range" }),
    );
  }
});

const options: fc.Arbitrary<PlainOption> = fc.record({
  kind: fc.constantFrom("call", "put"),
  spotPerShare: fc.double({ min: 0, max: 1000, noNaN: true }),
  strikePerShare: fc.double({ min: 0, max: 1000, noNaN: true }),
  yearsToExpiry: fc.double({ min: 0, max: 30, noNaN: true }),
  ratePerYear: fc.double({ min: 0, max: 0.3, noNaN: true }),
  dividendYieldPerYear: fc.double({ min: 0, max: 0.3, noNaN: true }),
  volatilityPerSqrtYear: fc.double({ min: 0, max: 3, noNaN: true }),
});

test("the closed form never falls as volatility rises, and stays between its certain value and the whole", () => {
  fc.assert(
    fc.property(options, fc.double({ min: 0, max: 3, noNaN: true }), (option, more) => {
      const value = blackScholesValue(option);
      const volatilityPerSqrtYear = option.volatilityPerSqrtYear + more;
      expect(blackScholesValue({ ...option, volatilityPerSqrtYear })).toBeGreaterThanOrEqual(
        value - ROUNDING,
      );
      const [share, strike] = [option.spotPerShare, option.strikePerShare];
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual((option.kind === "call" ? share : strike) + ROUNDING);
    }),
  );
});

test("a call less its put is the forward, discounted", () => {
  fc.assert(
    fc.property(options, (option) => {
      const { spotPerShare, strikePerShare, ratePerYear, dividendYieldPerYear, yearsToExpiry } = option;
      const difference =
        blackScholesValue({ ...option, kind: "call" }) - blackScholesValue({ ...option, kind: "put" });
      const forward =
        spotPerShare * Math.exp(-dividendYieldPerYear * yearsToExpiry) -
        strikePerShare * Math.exp(-ratePerYear * yearsToExpiry);
      expect(Math.abs(difference - forward)).toBeLessThanOrEqual(ROUNDING);
    }),
  );
});

test("the right to exercise on any day is worth at least the right on the last, and exercise now", () => {
  fc.assert(
    fc.property(options, (option) => {
      const gain = option.spotPerShare - option.strikePerShare;
      const now = option.kind === "call" ? gain : -gain;
      const value = baroneAdesiWhaleyValue(option);
      expect(value).toBeGreaterThanOrEqual(Math.max(now, blackScholesValue(option)));
      expect(value).toBeLessThanOrEqual(Math.max(option.spotPerShare, option.strikePerShare) + ROUNDING);
      const spread = { ...option, volatilityPerSqrtYear: 0.3 + option.volatilityPerSqrtYear / 2 };
      const [american, european] = (["american", "european"] as const).map((exercise) =>
        latticeValue(spread, { steps: 60, exercise }),
      );
      expect(american ?? 0).toBeGreaterThanOrEqual(Math.max(now, european ?? 0));
    }),
  );
});

test("the lattice comes as near the closed form as its steps are many", () => {
  fc.assert(
    fc.property(options, (option) => {
      const spread = {
        ...option,
        yearsToExpiry: option.yearsToExpiry / 6,
        volatilityPerSqrtYear: 0.2 + option.volatilityPerSqrtYear / 3,
      };
      const miss = (steps: number) =>
        Math.abs(latticeValue(spread, { steps, exercise: "european" }) - blackScholesValue(spread));
      const scale = Math.max(option.spotPerShare, option.strikePerShare);
      for (const steps of [50, 200]) expect(miss(steps)).toBeLessThanOrEqual((4 * scale) / steps + ROUNDING);
    }),
  );
});

/** A trillionth of the largest price tried here. */
const ROUNDING = 1e-9;
