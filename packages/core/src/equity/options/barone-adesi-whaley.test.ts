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

test("a call without dividends, or a put without interest, gains nothing from early exercise", () => {
  const plain = { ...call, dividendYieldPerYear: 0 };
  expect(baroneAdesiWhaleyValue(plain)).toBe(blackScholesValue(plain));
  const idle = { ...put, ratePerYear: 0 };
  expect(baroneAdesiWhaleyValue(idle)).toBe(blackScholesValue(idle));
});

test.each([
  [0.1, 0.4, 0.01],
  [1, 0.4, 0.01],
  [3, 0.4, 0.01],
  [10, 0.8, 0.06],
])(
  "over %d years at volatilities up to %d the approximation is off by at most %d of the strike",
  (...row) => {
    const [yearsToExpiry, volatilityPerSqrtYear, most] = row;
    const misses = ratesAndPrices().map((change) => {
      const option = { ...call, strikePerShare: 100, yearsToExpiry, volatilityPerSqrtYear, ...change };
      const lattice = [200, 201].map((steps) => latticeValue(option, { steps, exercise: "american" }));
      return baroneAdesiWhaleyValue(option) - ((lattice[0] ?? 0) + (lattice[1] ?? 0)) / 2;
    });
    expect(Math.max(...misses.map(Math.abs)) / 100).toBeLessThanOrEqual(most);
  },
);

function ratesAndPrices(): readonly Partial<PlainOption>[] {
  return [60, 80, 100, 110, 130].flatMap((spotPerShare) =>
    [0.005, 0.02, 0.05, 0.1].flatMap((ratePerYear) =>
      [0, 0.02, 0.05, 0.1].flatMap((dividendYieldPerYear) =>
        (["call", "put"] as const).map((kind) => ({
          kind,
          spotPerShare,
          ratePerYear,
          dividendYieldPerYear,
        })),
      ),
    ),
  );
}
