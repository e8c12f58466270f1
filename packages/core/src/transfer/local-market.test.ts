import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BorneLevel, isBorne, type LevelPay, type LocalLevel } from "./local-level.ts";
import { type LocalMarket, localMarket } from "./local-market.ts";
import { localNotes } from "./local-notes.ts";
import type { LocalPoint } from "./local-point.ts";
import { localAmounts, localFinding } from "./local-words.ts";
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
const told = (...points: LocalPoint[]): Record<string, BorneLevel> =>
  Object.fromEntries(
    levelsOf(localMarket(STRUCTURE, points, TODAY))
      .filter(isBorne)
      .map((one) => [one.level, one]),
  );
const ANY: LevelPay = {
  median: 1,
  half: { low: 1, high: 1 },
  ninety: { low: 1, high: 1 },
  offers: { low: 1, high: 1 },
};
const width = (level: BorneLevel | undefined): number => {
  const { ninety } = level?.pay ?? ANY;
  return Math.log(ninety.high / ninety.low);
};

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

test("points so old that together they are worth no more than one place nothing, and are said to be too old", () => {
  const [old, young] = ["2025-02-01", "2025-11-01"];
  const faded = [95_000, 98_000, 100_000].map((pay) => at("senior", pay, pay, old));
  const local = localMarket(STRUCTURE, faded, TODAY);
  expect(local.levels).toEqual({ kind: "withheld", reason: "too-few", n: 1, needed: 2 });
  expect(localFinding(local, null)).toMatch(/^Your 3 local points are too old: .* worth no more than one/);
  expect(told(...faded, at("senior", 99_000, 99_000, young)).senior?.points).toBe(4);
});

describe("a level that has points", () => {
  test("lies by them, and the more there are the less of it is carried", () => {
    const [few, many] = [2, 20].map(
      (n) => told(...Array.from({ length: n }, (_, i) => at("senior", 100_000 + i))).senior,
    );
    expect(few?.pay.median).toBeCloseTo(100_000, -2);
    expect(many?.shrinkage).toBeLessThan(few?.shrinkage ?? 0);
    expect(width(many)).toBeLessThan(width(few));
  });

  test("is drawn towards what the others carry to it, never past it", () => {
    const { senior } = told(
      at("mid", 80_000),
      at("mid", 81_000),
      at("senior", 150_000),
      at("senior", 151_000),
    );
    const carried = 80_500 * Math.exp(0.2);
    expect(senior?.pay.median).toBeGreaterThan(carried);
    expect(senior?.pay.median).toBeLessThan(150_500);
  });
});

describe("a level without points", () => {
  test("is carried: the points' level times the ratio, wider than theirs by the ratio's error", () => {
    const { mid, senior } = told(at("mid", 80_000), at("mid", 80_001));
    expect(senior).toMatchObject({ points: 0, isCarried: true, shrinkage: 1, isMostlyModel: true });
    expect((senior?.pay.median ?? 0) / (mid?.pay.median ?? 1)).toBeCloseTo(Math.exp(0.2), 3);
    expect(width(senior)).toBeGreaterThan(width(mid));
  });
});

test("a recruiter's range says less than its middle would", () => {
  const exact = told(at("senior", 105_000), at("senior", 95_000)).senior;
  const range = told(at("senior", 85_000, 130_000), at("senior", 75_000, 120_000)).senior;
  expect(width(range)).toBeGreaterThan(width(exact));
});

test("the same point noted again adds nothing", () => {
  const [one, other] = [at("senior", 105_000), at("senior", 95_000)];
  expect(told(one, other, { ...one })).toEqual(told(one, other));
});

describe("a carried step", () => {
  const standingOf = (...points: LocalPoint[]) =>
    localMarket(STRUCTURE, points, TODAY).steps.find(({ step }) => step.from === "mid");
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

const some = (level: LocalPoint["level"], around: number, n = 8): LocalPoint[] =>
  Array.from({ length: n }, (_, i) => at(level, Math.round(around * (1 + 0.01 * (i - n / 2)))));

describe("a level that carried ratios put out of order", () => {
  const of = (level: LocalPoint["level"], ...points: LocalPoint[]): LocalLevel | undefined =>
    levelsOf(localMarket(STRUCTURE, points, TODAY)).find((one) => one.level === level);
  const apart = [...some("mid", 60_000), ...some("senior", 140_000)];

  test("is withheld until a point of its own gives it a number, and says whose points it does not fit", () => {
    expect(of("executive", ...apart)).toMatchObject({
      isCarried: true,
      pay: { kind: "withheld", reason: "no-local-points", n: 0, needed: 1, against: "senior" },
    });
    expect(of("executive", ...apart, at("executive", 170_000))).toMatchObject({
      points: 1,
      pay: { median: expect.any(Number) as number },
    });
    const local = localMarket(STRUCTURE, apart, TODAY);
    expect(localFinding(local, "executive")).toBe(
      "Executive is withheld: carried ratios do not fit your senior points. One point of executive level gives it a number.",
    );
    expect(localNotes(local).find(({ check }) => check === "level-withheld")?.message).toMatch(
      /^Entry and executive are withheld: .* your mid and senior points/,
    );
  });

  test("keeps its number where the points are its own, and is said to be out of order", () => {
    const points = [...some("mid", 100_000), ...some("senior", 70_000)];
    const local = localMarket(STRUCTURE, points, TODAY);
    expect(
      levelsOf(local)
        .filter(isBorne)
        .map(({ level }) => level),
    ).toContain("senior");
    const { message } = localNotes(local).find(({ check }) => check === "levels-out-of-order") ?? {};
    expect(message).toMatch(/^Senior under mid, by your own points/);
  });
});

const drawnPoints = fc
  .array(
    fc.record({
      level: fc.constantFrom("entry", "mid", "senior", "executive" as const),
      low: fc.integer({ min: 20_000, max: 300_000 }),
      wide: fc.double({ min: 1, max: 1.6, noNaN: true }),
      months: fc.integer({ min: 0, max: 22 }),
    }),
    { minLength: 3, maxLength: 9 },
  )
  .map((drawn) =>
    drawn.map(({ level, low, wide, months }, id) => ({
      ...at(level, low, Math.round(low * wide), `202${months > 10 ? 5 : 6}-0${1 + (months % 9)}-01`),
      company: `${id}`,
    })),
  )
  .filter((points) => !("kind" in localMarket(STRUCTURE, points, TODAY).levels));

test("property: a carried level that is printed stands in order with every level that has points, in words too", () => {
  const printed = (pay: LevelPay): number => Number(localAmounts(pay, "GB").median.replace(/\D/g, ""));
  fc.assert(
    fc.property(drawnPoints, (points) => {
      const levels = levelsOf(localMarket(STRUCTURE, points, TODAY));
      for (const [index, lower] of levels.entries()) {
        for (const upper of levels.slice(index + 1)) {
          if (!isBorne(lower) || !isBorne(upper) || lower.isCarried === upper.isCarried) continue;
          expect(lower.pay.median).toBeLessThanOrEqual(upper.pay.median);
          expect(printed(lower.pay)).toBeLessThanOrEqual(printed(upper.pay));
        }
      }
    }),
  );
});

test("property: carried levels that are printed rise among themselves", () => {
  fc.assert(
    fc.property(drawnPoints, (points) => {
      const levels = levelsOf(localMarket(STRUCTURE, points, TODAY)).filter(isBorne);
      const medians = levels.filter(({ isCarried }) => isCarried).map(({ pay }) => pay.median);
      expect(medians).toEqual(medians.toSorted((one, other) => one - other));
    }),
  );
});

test("property: a level is withheld only without points, and never takes one with points with it", () => {
  fc.assert(
    fc.property(drawnPoints, (points) => {
      const local = localMarket(STRUCTURE, points, TODAY);
      for (const level of levelsOf(local)) {
        if (level.points > 0) expect(isBorne(level)).toBe(true);
        if ("kind" in level.pay) expect(told(...points)[level.pay.against]?.points).toBeGreaterThan(0);
      }
    }),
  );
});

test("property: intervals hold their median and each other, and follow the currency's size exactly", () => {
  fc.assert(
    fc.property(drawnPoints, (points) => {
      const larger = points.map((one) => ({
        ...one,
        base: { low: 100 * one.base.low, high: 100 * one.base.high },
      }));
      const scaled = told(...larger);
      for (const { level, pay } of Object.values(told(...points))) {
        const { median, half, ninety, offers } = pay;
        const rising = [offers.low, ninety.low, half.low, median, half.high, ninety.high, offers.high];
        expect(rising).toEqual(rising.toSorted((one, other) => one - other));
        const other = scaled[level]?.pay.median;
        if (other !== undefined) expect(other / median).toBeCloseTo(100, 6);
      }
    }),
  );
});
