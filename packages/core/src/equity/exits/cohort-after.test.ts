import * as fc from "fast-check";
import { expect, test } from "vitest";
import { STAGES } from "../grant.ts";
import { chanceCommonPays, fractionUncovered } from "./chance-common-pays.ts";
import { cohortAfter } from "./cohort-after.ts";
import { EXIT_DEFAULTS, EXIT_FIGURES } from "./exit-defaults.ts";

const assumptions = EXIT_DEFAULTS;

test("a company that has just begun is private", () => {
  expect(cohortAfter(0)).toEqual({
    live: 1,
    closed: 0,
    acquired: 0,
    listed: 0,
    reached: { "pre-seed": 1, seed: 0, "series-a": 0, "series-b": 0, "series-c": 0, "series-d": 0 },
  });
});

test("a company to which nothing can happen stays as it is", () => {
  const nothing = { raise: 0, close: 0, acquired: 0, listed: 0 };
  const still = {
    ...assumptions,
    hazardsPerYear: { ...assumptions.hazardsPerYear, "pre-seed": nothing },
  };
  expect(cohortAfter(50, { stage: "pre-seed", assumptions: still }).live).toBe(1);
});

test.each([
  ["seed", 0.04],
  ["series-a", 0.06],
  ["series-b", 0.09],
  ["series-c", 0.15],
  ["series-d", 0.22],
] as const)("within four years a common share of a company at %s is worth anything in %f", (stage, told) => {
  expect(Math.round(100 * chanceCommonPays(4, { stage, assumptions })) / 100).toBe(told);
});

test("of companies followed from Series A to their end about three in four leave common shares nothing", () => {
  expect(fractionUncovered(100, { stage: "series-a", assumptions })).toBeCloseTo(0.761, 3);
});

test("however often things happen, as many companies leave as began", () => {
  const busy = { raise: 100, close: 100, acquired: 100, listed: 100 };
  const hazardsPerYear = { ...assumptions.hazardsPerYear, "pre-seed": busy };
  const after = cohortAfter(2, { stage: "pre-seed", assumptions: { ...assumptions, hazardsPerYear } });
  expect(after.reached.seed).toBeCloseTo(0.25, 12);
  expect(after.live + after.closed + after.acquired + after.listed).toBeCloseTo(1, 12);
});

test("a single risk alone follows its exponential", () => {
  const close = { raise: 0, close: 0.2, acquired: 0, listed: 0 };
  const hazardsPerYear = { ...assumptions.hazardsPerYear, seed: close };
  const after = cohortAfter(3.3, { stage: "seed", assumptions: { ...assumptions, hazardsPerYear } });
  expect(after.live).toBeCloseTo(Math.exp(-0.66), 14);
});

test("years that cannot be counted are refused", () => {
  for (const years of [-1, Number.NaN, Infinity]) {
    expect(() => cohortAfter(years)).toThrow(expect.objectContaining({ code: "equity.exits.years" }));
  }
});

test.each([
  ["equity.exits.fraction", "preferenceFraction", { preferenceFraction: 1 }],
  [
    "equity.exits.fraction",
    "dilutionFraction.seed",
    { dilutionFraction: { ...assumptions.dilutionFraction, seed: -0.1 } },
  ],
  ["equity.exits.median", "roundStep.median", { roundStep: { median: 0, logSd: 1 } }],
  ["equity.exits.spread", "acquiredMultiple.logSd", { acquiredMultiple: { median: 1, logSd: -1 } }],
  [
    "equity.exits.hazard",
    "hazardsPerYear.seed.raise",
    {
      hazardsPerYear: {
        ...assumptions.hazardsPerYear,
        seed: { raise: Number.NaN, close: 0, acquired: 0, listed: 0 },
      },
    },
  ],
] as const)("assumptions no company could follow are refused by name: %s %s", (code, field, changed) => {
  const ask = (): unknown =>
    cohortAfter(1, { stage: "pre-seed", assumptions: { ...assumptions, ...changed } });
  expect(ask).toThrow(expect.objectContaining({ code, details: { field } }));
});

test("every default is a figure that says what it is and where it is from", () => {
  expect(new Set(EXIT_FIGURES.map(({ name }) => name)).size).toBe(11);
  for (const { values, says } of EXIT_FIGURES) {
    expect(says).toMatch(/\.$/);
    expect(values[0].source.href).not.toBe("");
  }
});

const stage = fc.constantFrom(...STAGES);
const years = fc.double({ min: 0, max: 40, noNaN: true });

test("every company is live, closed, acquired or listed", () => {
  fc.assert(
    fc.property(stage, years, (from, after) => {
      const { live, closed, acquired, listed } = cohortAfter(after, { stage: from, assumptions });
      expect(live + closed + acquired + listed).toBeCloseTo(1, 12);
      expect(Math.min(live, closed, acquired, listed)).toBeGreaterThanOrEqual(-1e-15);
    }),
  );
});

test("as years pass no fewer have ended or raised, and no later stage is reached by more than an earlier one", () => {
  fc.assert(
    fc.property(stage, years, years, (from, one, other) => {
      const earlier = cohortAfter(Math.min(one, other), { stage: from, assumptions });
      const later = cohortAfter(Math.max(one, other), { stage: from, assumptions });
      expect(later.live).toBeLessThanOrEqual(earlier.live + 1e-12);
      for (const [index, reached] of STAGES.entries()) {
        expect(later.reached[reached]).toBeGreaterThanOrEqual(earlier.reached[reached] - 1e-12);
        const before = STAGES[Math.max(0, index - 1)] ?? reached;
        expect(later.reached[reached]).toBeLessThanOrEqual(later.reached[before] + 1e-12);
      }
    }),
  );
});
