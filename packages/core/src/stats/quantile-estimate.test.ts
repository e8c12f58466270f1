import * as fc from "fast-check";
import { expect, test } from "vitest";
import { effectiveSize } from "./effective-size.ts";
import { mergeHistograms, payHistogram } from "./pay-histogram.ts";
import { clopperPearson, percentileOf } from "./percentile.ts";
import { payAtRank, quantile } from "./quantile.ts";
import { neededSize, quantileEstimate } from "./quantile-estimate.ts";

const distinct = (n: number): number[] => Array.from({ length: n }, (_, index) => 100_000 + 1000 * index);
const distinctFrom = (first: number, n: number): number[] =>
  Array.from({ length: n }, (_, index) => first + index);
const pays = fc.array(fc.integer({ min: 50_000, max: 400_000 }), { minLength: 1, maxLength: 120 });

test("a median is printed from 8 independent postings, quartiles from 13, the outer tenths from 36", () => {
  for (const [p, needed] of [
    [0.5, 8],
    [0.25, 13],
    [0.75, 13],
    [0.1, 36],
    [0.9, 36],
    [0.4, 13],
    [0.2, 36],
    [0.05, 72],
  ] as const) {
    expect(neededSize(p)).toBe(needed);
    expect(quantileEstimate(payHistogram(distinct(needed - 1)), p)).toEqual({
      kind: "withheld",
      reason: "too-few",
      n: needed - 1,
      needed,
    });
    expect(quantileEstimate(payHistogram(distinct(needed)), p).kind).toBe("estimate");
  }
});

test("without a posting the answer is withheld for want of data", () => {
  expect(quantileEstimate(payHistogram([]), 0.5)).toEqual({
    kind: "withheld",
    reason: "no-data",
    n: 0,
    needed: 8,
  });
});

test("one range posted forty times is one posting's worth of evidence", () => {
  const histogram = payHistogram(Array.from({ length: 40 }, () => 180_000));
  expect(effectiveSize(histogram)).toBe(1);
  expect(quantileEstimate(histogram, 0.5)).toMatchObject({ kind: "withheld", reason: "too-few", n: 1 });
});

test("an interval too wide for its value is withheld as too imprecise", () => {
  const wide = payHistogram([10, 20, 30, 40, 1000, 2000, 3000, 4000]);
  expect(quantileEstimate(wide, 0.5)).toEqual({
    kind: "withheld",
    reason: "too-imprecise",
    n: 8,
    needed: null,
  });
});

test("with as many independent postings as postings, the textbook interval is given: the 8th to the 18th of 25", () => {
  const histogram = payHistogram(distinct(25));
  expect(quantileEstimate(histogram, 0.5)).toMatchObject({
    value: 112_000,
    low: payAtRank(histogram, 8),
    high: payAtRank(histogram, 18),
  });
});

test("with repeats, the interval's ranks are those of the effective size, stretched to all postings", () => {
  // 101…130, 120 nine times: n = 38, m = ⌊38² / (29 + 81)⌋ = 13, ranks 3 and 11 of 13 become 6 and 33 of 38.
  const histogram = payHistogram([...distinctFrom(101, 30), ...Array.from({ length: 8 }, () => 120)]);
  expect(effectiveSize(histogram)).toBe(13);
  expect(quantileEstimate(histogram, 0.5)).toEqual({
    kind: "estimate",
    p: 0.5,
    value: 119.5,
    low: 106,
    high: 125,
    precision: "precise",
  });
  expect(percentileOf(histogram, 120)).toMatchObject({
    n: 38,
    nEffective: 13,
    below: 19,
    equal: 9,
    mid: 23.5 / 38,
  });
  expect(percentileOf(histogram, 120).low).toBe(clopperPearson((19 * 13) / 38, 13).low);
  expect(percentileOf(histogram, 120).high).toBe(clopperPearson((28 * 13) / 38, 13).high);
});

test("what is printed is Hyndman and Fan's type 8, not the usual type 7", () => {
  const ninetieth = quantileEstimate(payHistogram(distinctFrom(101, 40)), 0.9);
  expect(ninetieth).toMatchObject({ value: expect.closeTo(100 + (40 + 1 / 3) * 0.9 + 1 / 3, 9) });
});

test("a share far out is answered at once: so many postings nobody has", () => {
  expect(neededSize(1e-9)).toBeGreaterThan(1e9);
  expect(quantileEstimate(payHistogram(distinct(40)), 1e-9)).toMatchObject({
    kind: "withheld",
    reason: "too-few",
  });
});

test("repeats only ever widen the interval around a median", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1000, max: 2000 }), { minLength: 30, maxLength: 60 }),
      (rows) => {
        const once = quantileEstimate(payHistogram(rows), 0.5);
        const twice = quantileEstimate(payHistogram([...rows, ...rows]), 0.5);
        if (once.kind !== "estimate" || twice.kind !== "estimate")
          throw new Error("thirty rows bear a median");
        expect(twice.low).toBeLessThanOrEqual(once.low);
        expect(twice.high).toBeGreaterThanOrEqual(once.high);
      },
    ),
  );
});

test("a quantile rises with its share, ignores the order of rows, and stays among them", () => {
  fc.assert(
    fc.property(
      pays,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (rows, p, q) => {
        const histogram = payHistogram(rows);
        expect(payHistogram(rows.toReversed())).toEqual(histogram);
        const [lower, upper] = [quantile(histogram, Math.min(p, q)), quantile(histogram, Math.max(p, q))];
        expect(lower).toBeLessThanOrEqual(upper);
        expect(lower).toBeGreaterThanOrEqual(Math.min(...rows));
        expect(upper).toBeLessThanOrEqual(Math.max(...rows));
      },
    ),
  );
});

test("quantiles of a histogram are the quantiles of its rows, however it was put together", () => {
  fc.assert(
    fc.property(pays, pays, (some, others) => {
      const merged = mergeHistograms([payHistogram(some), payHistogram(others)]);
      expect(quantile(merged, 0.5)).toBe(quantile(payHistogram([...some, ...others]), 0.5));
    }),
  );
});

test("a percentile lies in its band, and rises with pay", () => {
  fc.assert(
    fc.property(pays, fc.integer({ min: 40_000, max: 410_000 }), fc.nat(50_000), (rows, pay, more) => {
      const histogram = payHistogram(rows);
      const at = percentileOf(histogram, pay);
      expect(at.low).toBeLessThanOrEqual(at.mid + 1e-12);
      expect(at.high).toBeGreaterThanOrEqual(at.mid - 1e-12);
      expect(percentileOf(histogram, pay + more).mid).toBeGreaterThanOrEqual(at.mid);
    }),
  );
});
