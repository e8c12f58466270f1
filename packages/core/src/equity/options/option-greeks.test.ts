import { expect, test } from "vitest";
import { blackScholesValue, optionGreeks, type PlainOption } from "./index.ts";

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

test("where the value has a corner it has no slopes", () => {
  for (const field of ["spotPerShare", "strikePerShare", "yearsToExpiry", "volatilityPerSqrtYear"]) {
    expect(() => optionGreeks({ ...call, [field]: 0 })).toThrow(
      expect.objectContaining({ code: "equity.options.no-slope" }),
    );
  }
});

test("an option worth nothing has no elasticity", () => {
  const hopeless = { ...call, strikePerShare: 1e9, yearsToExpiry: 0.01 };
  expect(optionGreeks(hopeless).elasticity).toBeNull();
});

test.each([call, put])("the slopes of a $kind are those of its value", (option) => {
  const greeks = optionGreeks(option);
  expect(greeks.delta).toBeCloseTo(slope(option, "spotPerShare"), 6);
  expect(greeks.vegaPerVolatility).toBeCloseTo(slope(option, "volatilityPerSqrtYear"), 6);
  expect(greeks.thetaPerYear).toBeCloseTo(-slope(option, "yearsToExpiry"), 6);
  expect(greeks.rhoPerRate).toBeCloseTo(slope(option, "ratePerYear"), 6);
  const delta = (spotPerShare: number) => optionGreeks({ ...option, spotPerShare }).delta;
  expect(greeks.gammaPerPrice).toBeCloseTo((delta(12 + STEP) - delta(12 - STEP)) / (2 * STEP), 6);
  expect(greeks.elasticity).toBeCloseTo((greeks.delta * 12) / blackScholesValue(option), 12);
});

test("a call's delta less its put's is the share kept for its dividends", () => {
  expect(optionGreeks(call).delta - optionGreeks(put).delta).toBeCloseTo(Math.exp(-0.04), 14);
  expect(optionGreeks(call).gammaPerPrice).toBe(optionGreeks(put).gammaPerPrice);
});

const STEP = 1e-5;

function slope(option: PlainOption, field: Exclude<keyof PlainOption, "kind">): number {
  const at = (value: number) => blackScholesValue({ ...option, [field]: value });
  return (at(option[field] + STEP) - at(option[field] - STEP)) / (2 * STEP);
}
