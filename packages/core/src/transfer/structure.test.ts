import * as fc from "fast-check";
import { expect, test } from "vitest";
import { levelVariances } from "./level-variances.ts";
import { mixtureQuantile } from "./mixture.ts";
import { measuredStructure } from "./reference-structure.ts";
import { spreadGrid } from "./spread-grid.ts";
import type { TitleCell } from "./title-cell.ts";

test("property: two neighbours' strayings add up to their step's variance wherever that can be", () => {
  const variances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(variances, (steps) => {
      const found = levelVariances(steps);
      expect(found.every((one) => one >= 0)).toBe(true);
      const [low = 0, middle = 0, high = 0] = steps;
      if (middle <= low + high) {
        for (const [index, step] of steps.entries()) {
          expect((found[index] ?? 0) + (found[index + 1] ?? 0)).toBeCloseTo(step, 9);
        }
      }
    }),
  );
});

test("the seven spreads add up to one and have the mean and the variance they stand for", () => {
  const grid = spreadGrid({ sd: 1, sdOfLog: 0.3 });
  const moment = (power: number): number =>
    grid.reduce((sum, { sd, prior }) => sum + prior * Math.log(sd) ** power, 0);
  expect(grid).toHaveLength(7);
  expect(grid.reduce((sum, { prior }) => sum + prior, 0)).toBeCloseTo(1, 12);
  expect(moment(1)).toBeCloseTo(0, 12);
  expect(moment(2)).toBeCloseTo(0.09, 12);
  expect(moment(4)).toBeCloseTo(3 * 0.09 ** 2, 10);
});

test("property: a mixture's quantile rises with p, and one normal's is its own", () => {
  const part = fc.record({
    weight: fc.constant(0.5),
    mean: fc.double({ min: -3, max: 3, noNaN: true }),
    variance: fc.double({ min: 0.01, max: 4, noNaN: true }),
  });
  fc.assert(
    fc.property(part, part, fc.double({ min: 0.01, max: 0.98, noNaN: true }), (one, other, p) => {
      expect(mixtureQuantile([one, other], p)).toBeLessThanOrEqual(mixtureQuantile([one, other], p + 0.01));
      expect(mixtureQuantile([{ ...one, weight: 1 }], 0.5)).toBeCloseTo(one.mean, 9);
    }),
  );
});

const cell = (title: string, level: TitleCell["level"], logMedian: number): TitleCell => ({
  title,
  level,
  nEffective: 100,
  logMedian,
  logSd: 0.25,
});

test("titles that all rise alike show that step and no difference between them", () => {
  const cells = ["a", "b", "c"].flatMap((title, index) => [
    cell(title, "mid", 11 + index),
    cell(title, "senior", 11.2 + index),
    { ...cell(title, "executive", 19), nEffective: 5 },
  ]);
  const { steps, spread } = measuredStructure(cells);
  expect(steps).toMatchObject([{ from: "mid", to: "senior", titles: 3, between: 0 }]);
  expect(steps[0]?.log).toBeCloseTo(0.2, 12);
  expect(spread).toMatchObject({ cells: 6, sdOfLog: 0 });
  expect(spread.sd).toBeCloseTo(0.25, 12);
});

test("a step that no title shows is no step: what hangs together stays, and no number is made up", () => {
  const stepsOf = (...cells: readonly TitleCell[]) =>
    measuredStructure(cells).steps.map(({ from, to }) => `${from} ${to}`);
  const [a, b] = [
    [cell("a", "entry", 11), cell("a", "mid", 11.2)],
    [cell("b", "senior", 11.4), cell("b", "executive", 11.5)],
  ];
  expect(stepsOf(...a, ...b)).toEqual(["entry mid"]);
  expect(stepsOf(...a, ...b, cell("b", "mid", 11.1))).toEqual([
    "entry mid",
    "mid senior",
    "senior executive",
  ]);
  expect(stepsOf(...b, cell("b", "mid", 11.1))).toEqual(["mid senior", "senior executive"]);
  expect(stepsOf(cell("a", "entry", 11), cell("b", "senior", 11.4))).toEqual([]);
  expect(() => measuredStructure([])).toThrow(expect.objectContaining({ code: "transfer.structure.empty" }));
});

test("property: whatever cells there are, every number of their structure is one", () => {
  const some = fc
    .record({
      title: fc.constantFrom("a", "b", "c"),
      level: fc.constantFrom("entry", "mid", "senior", "executive" as const),
      nEffective: fc.integer({ min: 1, max: 40 }),
      logMedian: fc.double({ min: 10, max: 13, noNaN: true }),
      logSd: fc.double({ min: 0.05, max: 0.6, noNaN: true }),
    })
    .map((one) => (one.nEffective === 1 ? { ...one, logSd: Number.NaN } : one));
  const drawn = fc.uniqueArray(some, { selector: ({ title, level }) => `${title} ${level}`, minLength: 1 });
  fc.assert(
    fc.property(drawn, (cells) => {
      fc.pre(cells.some(({ nEffective }) => nEffective >= 6));
      const { steps, spread } = measuredStructure(cells);
      const numbers = [
        ...steps.flatMap((step) => [step.log, step.error, step.between]),
        spread.sd,
        spread.sdOfLog,
      ];
      expect(numbers.every(Number.isFinite)).toBe(true);
    }),
  );
});
