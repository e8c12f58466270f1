import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LocalLevel, type LocalMarket, localMarket } from "./local-market.ts";
import type { LocalPoint } from "./local-point.ts";
import type { MarketStructure } from "./market-structure.ts";

const STRUCTURE: MarketStructure = {
  market: "GB",
  reference: "US",
  steps: [
    { from: "entry", to: "mid", log: 0.2, tau: 0.15, comparisons: 3, isAssumed: false },
    { from: "mid", to: "senior", log: 0.2, tau: 0.1, comparisons: 12, isAssumed: false },
    { from: "senior", to: "executive", log: 0.13, tau: 0.25, comparisons: 0, isAssumed: true },
  ],
  spread: { sd: 0.27, sdOfLog: 0.4 },
};
const TODAY = "2026-11-28";
const at = (level: LocalPoint["level"], low: number, high = low, date = "2026-09-01"): LocalPoint => ({
  kind: "offer",
  date,
  level,
  base: { low, high },
  company: null,
});
const levelsOf = (local: LocalMarket): readonly LocalLevel[] => {
  if ("kind" in local.levels) throw new Error("there are levels");
  return local.levels;
};
const told = (...points: LocalPoint[]): Record<string, LocalLevel> =>
  Object.fromEntries(levelsOf(localMarket(STRUCTURE, points, TODAY)).map((one) => [one.level, one]));
const width = ({ ninety }: Pick<LocalLevel, "ninety">): number => Math.log(ninety.high / ninety.low);

test("without local points there is no number, and one alone is too few", () => {
  expect(localMarket(STRUCTURE, [], TODAY).levels).toEqual({
    kind: "withheld",
    reason: "no-local-points",
    n: 0,
    needed: 2,
  });
  expect(localMarket(STRUCTURE, [at("mid", 80_000)], TODAY).levels).toMatchObject({
    reason: "too-few",
    n: 1,
  });
});

test("points of two years ago and more place nothing", () => {
  const old = at("mid", 80_000, 80_000, "2024-11-28");
  expect(
    localMarket(STRUCTURE, [old, { ...old, base: { low: 9e4, high: 9e4 } }], TODAY).levels,
  ).toMatchObject({ n: 0 });
});

describe("a level that has points", () => {
  test("lies by them, and the more there are the less of it is carried", () => {
    const [few, many] = [2, 20].map(
      (n) => told(...Array.from({ length: n }, (_, i) => at("senior", 100_000 + i))).senior,
    );
    expect(few?.median).toBeCloseTo(100_000, -2);
    expect(many?.shrinkage).toBeLessThan(few?.shrinkage ?? 0);
    expect(width(many ?? { ninety: { low: 1, high: 1 } })).toBeLessThan(
      width(few ?? { ninety: { low: 1, high: 1 } }),
    );
  });

  test("is drawn towards what the others carry to it, never past it", () => {
    const { senior } = told(
      at("mid", 80_000),
      at("mid", 81_000),
      at("senior", 150_000),
      at("senior", 151_000),
    );
    const carried = 80_500 * Math.exp(0.2);
    expect(senior?.median).toBeGreaterThan(carried);
    expect(senior?.median).toBeLessThan(150_500);
  });
});

describe("a level without points", () => {
  test("is carried: the points' level times the ratio, wider than theirs by the ratio's error", () => {
    const { mid, senior } = told(at("mid", 80_000), at("mid", 80_001));
    expect(senior).toMatchObject({ points: 0, isCarried: true, shrinkage: 1, isMostlyModel: true });
    expect((senior?.median ?? 0) / (mid?.median ?? 1)).toBeCloseTo(Math.exp(0.2), 3);
    expect(width(senior ?? { ninety: { low: 1, high: 1 } })).toBeGreaterThan(
      width(mid ?? { ninety: { low: 1, high: 1 } }),
    );
  });
});

test("a recruiter's range says less than its middle would", () => {
  const exact = told(at("senior", 105_000), at("senior", 95_000)).senior;
  const range = told(at("senior", 85_000, 130_000), at("senior", 75_000, 120_000)).senior;
  expect(width(range ?? { ninety: { low: 1, high: 1 } })).toBeGreaterThan(
    width(exact ?? { ninety: { low: 1, high: 1 } }),
  );
});

test("the same point noted again adds nothing", () => {
  const [one, other] = [at("senior", 105_000), at("senior", 95_000)];
  expect(told(one, other, { ...one })).toEqual(told(one, other));
});

describe("a carried step", () => {
  const standingOf = (...points: LocalPoint[]) =>
    localMarket(STRUCTURE, points, TODAY).steps.find(({ step }) => step.from === "mid");
  const some = (level: LocalPoint["level"], around: number, n = 8): LocalPoint[] =>
    Array.from({ length: n }, (_, i) => at(level, Math.round(around * (1 + 0.01 * (i - n / 2)))));

  test("stays carried until both its levels have points, and while these could mean anything", () => {
    expect(standingOf(...some("mid", 80_000))).toMatchObject({ standing: "carried", local: null });
    expect(standingOf(at("mid", 80_000), at("senior", 98_000))?.standing).toBe("carried");
  });

  test("is confirmed by points that rise alike, and contradicted by points that do not, with both numbers", () => {
    const confirmed = standingOf(...some("mid", 80_000), ...some("senior", 98_000));
    expect(confirmed?.standing).toBe("confirmed");
    expect(confirmed?.local?.ratio).toBeCloseTo(98 / 80, 2);
    const contradicted = standingOf(...some("mid", 80_000), ...some("senior", 170_000));
    expect(contradicted?.standing).toBe("contradicted");
    expect(contradicted?.local?.low).toBeGreaterThan(contradicted?.carriedHigh ?? Infinity);
  });
});

test("property: intervals hold their median and each other, and follow the currency's size exactly", () => {
  const point = fc.record({
    level: fc.constantFrom("entry", "mid", "senior", "executive" as const),
    low: fc.integer({ min: 20_000, max: 300_000 }),
    wide: fc.double({ min: 1, max: 1.6, noNaN: true }),
    months: fc.integer({ min: 0, max: 22 }),
  });
  fc.assert(
    fc.property(fc.array(point, { minLength: 3, maxLength: 9 }), (drawn) => {
      const points = drawn.map(({ level, low, wide, months }, id) => ({
        ...at(level, low, Math.round(low * wide), `202${months > 10 ? 5 : 6}-0${1 + (months % 9)}-01`),
        company: `${id}`,
      }));
      const larger = points.map((one) => ({
        ...one,
        base: { low: 100 * one.base.low, high: 100 * one.base.high },
      }));
      const [levels, scaled] = [points, larger].map((asked) =>
        levelsOf(localMarket(STRUCTURE, asked, TODAY)),
      );
      for (const [index, { median, half, ninety, offers }] of (levels ?? []).entries()) {
        const rising = [offers.low, ninety.low, half.low, median, half.high, ninety.high, offers.high];
        expect(rising).toEqual(rising.toSorted((one, other) => one - other));
        expect((scaled?.[index]?.median ?? 0) / median).toBeCloseTo(100, 6);
      }
    }),
  );
});
