import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { borneLevels, britishMarket, DRAWN_POINTS, offerOf } from "../../test/british-market.ts";
import type { BorneLevel } from "./local-level.ts";
import { localFinding } from "./local-words.ts";

const width = (level: BorneLevel | undefined): number => {
  const { low, high } = level?.pay.ninety ?? { low: 1, high: 1 };
  return Math.log(high / low);
};

test("without local points there is no number, and one alone is too few", () => {
  expect(britishMarket([]).levels).toEqual({ kind: "withheld", reason: "no-local-points", n: 0, needed: 2 });
  expect(britishMarket([offerOf("mid", 80_000)]).levels).toMatchObject({ reason: "too-few", n: 1 });
});

test("points of two years ago and more place nothing", () => {
  const old = [80_000, 90_000].map((pay) => offerOf("mid", pay, { date: "2024-11-28" }));
  expect(britishMarket(old).levels).toMatchObject({ n: 0 });
});

test("points so old that together they are worth no more than one place nothing, and are said to be too old", () => {
  const faded = [95_000, 98_000, 100_000].map((pay) => offerOf("senior", pay, { date: "2025-02-01" }));
  const local = britishMarket(faded);
  expect(local.levels).toEqual({ kind: "withheld", reason: "too-few", n: 1, needed: 2 });
  expect(localFinding(local, null)).toMatch(/^Your 3 local points are too old: .* worth no more than one/);
  const young = offerOf("senior", 99_000, { date: "2025-11-01" });
  expect(borneLevels([...faded, young]).senior?.points).toBe(4);
});

describe("a level that has points", () => {
  test("lies by them, and the more there are the less of it is carried", () => {
    const [few, many] = [2, 20].map(
      (n) => borneLevels(Array.from({ length: n }, (_, i) => offerOf("senior", 100_000 + i))).senior,
    );
    expect(few?.pay.median).toBeCloseTo(100_000, -2);
    expect(many?.shrinkage).toBeLessThan(few?.shrinkage ?? 0);
    expect(width(many)).toBeLessThan(width(few));
  });

  test("is drawn towards what the others carry to it, never past it", () => {
    const { senior } = borneLevels([
      offerOf("mid", 80_000),
      offerOf("mid", 81_000),
      offerOf("senior", 150_000),
      offerOf("senior", 151_000),
    ]);
    const carried = 80_500 * Math.exp(0.2);
    expect(senior?.pay.median).toBeGreaterThan(carried);
    expect(senior?.pay.median).toBeLessThan(150_500);
  });
});

describe("a level without points", () => {
  test("is carried: the points' level times the ratio, wider than theirs by the ratio's error", () => {
    const { mid, senior } = borneLevels([offerOf("mid", 80_000), offerOf("mid", 80_001)]);
    expect(senior).toMatchObject({ points: 0, isCarried: true, shrinkage: 1, isMostlyModel: true });
    expect((senior?.pay.median ?? 0) / (mid?.pay.median ?? 1)).toBeCloseTo(Math.exp(0.2), 3);
    expect(width(senior)).toBeGreaterThan(width(mid));
  });
});

test("a recruiter's range says less than its middle would", () => {
  const exact = borneLevels([offerOf("senior", 105_000), offerOf("senior", 95_000)]).senior;
  const range = borneLevels([
    offerOf("senior", 85_000, { high: 130_000 }),
    offerOf("senior", 75_000, { high: 120_000 }),
  ]).senior;
  expect(width(range)).toBeGreaterThan(width(exact));
});

test("the same point noted again adds nothing", () => {
  const [one, other] = [offerOf("senior", 105_000), offerOf("senior", 95_000)];
  expect(borneLevels([one, other, { ...one }])).toEqual(borneLevels([one, other]));
});

test("property: intervals hold their median and each other, and follow the currency's size exactly", () => {
  fc.assert(
    fc.property(DRAWN_POINTS, (points) => {
      const scaled = borneLevels(
        points.map((one) => ({ ...one, base: { low: 100 * one.base.low, high: 100 * one.base.high } })),
      );
      for (const { level, pay } of Object.values(borneLevels(points))) {
        const { median, half, ninety, offers } = pay;
        const rising = [offers.low, ninety.low, half.low, median, half.high, ninety.high, offers.high];
        expect(rising).toEqual(rising.toSorted((one, other) => one - other));
        const other = scaled[level]?.pay.median;
        if (other !== undefined) expect(other / median).toBeCloseTo(100, 6);
      }
    }),
  );
});
