import * as fc from "fast-check";
import { expect, test } from "vitest";
import { LEVELS } from "../figures/index.ts";
import { type AdvertisedRange, titlePremium } from "./title-premium.ts";

/** As many ranges, each posted once, a hundred apart at every level asked for. */
function ranges(count: number, from: number, changes: Partial<AdvertisedRange> = {}): AdvertisedRange[] {
  return Array.from({ length: count }, (_, index) =>
    Object.freeze({
      level: "senior" as const,
      year: 2025,
      midpoint: from + 100 * index,
      postings: 1,
      ...changes,
    }),
  );
}

test("titles that advertise a tenth more at each level have a premium of a tenth", () => {
  const baseline = [...ranges(20, 100_000), ...ranges(20, 70_000, { level: "mid" })];
  const skill = baseline.map((row) => ({ ...row, midpoint: row.midpoint * 1.1 }));
  const { premium } = titlePremium(skill, baseline);
  expect("percent" in premium && premium.percent).toBeCloseTo(10, 9);
});

test("more of the skill at a higher level is no premium", () => {
  const baseline = [...ranges(20, 100_000), ...ranges(20, 50_000, { level: "mid" })];
  const skill = [...ranges(20, 100_000), ...ranges(4, 50_000, { level: "mid" })];
  const { premium } = titlePremium(skill, baseline);
  expect("percent" in premium && Math.abs(premium.percent)).toBeLessThan(1);
});

test("one range posted forty times is one observation, and too few to say anything", () => {
  const skill = ranges(1, 120_000, { postings: 40 });
  const { premium, skill: size } = titlePremium(skill, ranges(30, 100_000));
  expect(size).toEqual({ n: 40, nEffective: 1, ranges: 1 });
  expect(premium).toEqual({ kind: "withheld", reason: "too-few", n: 1, needed: 8 });
});

test("eight independent postings on either side bear a premium, seven do not", () => {
  const many = ranges(30, 100_000);
  expect(titlePremium(ranges(8, 100_000), many).premium).toHaveProperty("percent");
  expect(titlePremium(ranges(7, 100_000), many).premium).toMatchObject({ reason: "too-few", n: 7 });
  expect(titlePremium(many, ranges(7, 100_000)).premium).toMatchObject({ reason: "too-few", n: 7 });
});

test("a level or year that one side alone advertises in tells nothing and is left out", () => {
  const skill = [...ranges(9, 110_000), ...ranges(9, 300_000, { level: "executive" })];
  const baseline = [...ranges(9, 100_000), ...ranges(9, 20_000, { year: 2024 })];
  const found = titlePremium(skill, baseline);
  expect([found.skill.ranges, found.baseline.ranges]).toEqual([9, 9]);
  expect(titlePremium(ranges(9, 1, { level: "entry" }), ranges(9, 1)).premium).toMatchObject({
    reason: "no-data",
  });
});

test("an error above a fifth is withheld as too imprecise", () => {
  const wild = Array.from({ length: 8 }, (_, index) => ranges(1, 20_000 * 2 ** (index % 5))).flat();
  const spread = wild.map((row, index) => ({ ...row, midpoint: row.midpoint + index }));
  expect(titlePremium(spread, ranges(30, 100_000)).premium).toMatchObject({ reason: "too-imprecise" });
});

test("levels that cannot be told from years bear no premium", () => {
  const apart = (from: number) => [
    ...ranges(10, from, { level: "mid", year: 2024 }),
    ...ranges(10, from, { level: "senior", year: 2025 }),
  ];
  const { premium } = titlePremium(apart(110_000), apart(100_000));
  expect(premium).toMatchObject({ reason: "too-imprecise", needed: null });
});

const row = fc.record({
  level: fc.constantFrom(...LEVELS.slice(0, 3)),
  year: fc.constantFrom(2024, 2025),
  midpoint: fc.integer({ min: 50_000, max: 400_000 }),
  postings: fc.integer({ min: 1, max: 9 }),
});
const side = fc.array(row, { minLength: 12, maxLength: 40 });

test("the order of rows is irrelevant, and currency too: pay in any unit gives the same percents", () => {
  fc.assert(
    fc.property(side, side, (skill, baseline) => {
      const found = titlePremium(skill, baseline);
      expect(titlePremium(skill.toReversed(), baseline.toReversed())).toEqual(found);
      const minor = (rows: typeof skill) => rows.map((each) => ({ ...each, midpoint: each.midpoint * 100 }));
      const { premium } = titlePremium(minor(skill), minor(baseline));
      if ("percent" in found.premium && "percent" in premium) {
        expect(premium.percent).toBeCloseTo(found.premium.percent, 6);
      }
    }),
  );
});
