import type { Level } from "../figures/index.ts";
import { MINOR_UNITS_PER_MAJOR } from "../money/index.ts";
import { histogramOfCounts, type PayHistogram } from "../stats/index.ts";
import type { PayCell } from "./pay-cell.ts";

/**
 * One advertised range and how many postings of a cell have it; low = high where one amount was advertised.
 *
 * Units   major units of the market's currency per year
 */
export type RangeCount = readonly [low: number, high: number, postings: number];

/** Which point of an advertised range is counted. */
export type RangeEnd = "midpoint" | "low" | "high";

/**
 * The pay at which a range is counted.
 *
 * Units   major units → minor units, halves of a minor unit downwards
 * @example payAt([180_000, 440_001, 34], "midpoint") // => 31000050
 */
export function payAt([low, high]: RangeCount, end: RangeEnd): number {
  const lowMinor = Math.round(low * MINOR_UNITS_PER_MAJOR);
  const highMinor = Math.round(high * MINOR_UNITS_PER_MAJOR);
  if (end === "midpoint") return Math.floor((lowMinor + highMinor) / 2);
  return end === "low" ? lowMinor : highMinor;
}

/**
 * Advertised ranges counted at one of their points.
 *
 * Shape   ranges in any order, repeats allowed → distinct pay, rising
 * Units   minor units per year
 * @example histogramOfRanges([[1, 2, 3]], "high") // => { pay: [200], count: [3] }
 */
export function histogramOfRanges(ranges: Iterable<RangeCount>, end: RangeEnd): PayHistogram {
  const counts = new Map<number, number>();
  for (const range of ranges) {
    const pay = payAt(range, end);
    counts.set(pay, (counts.get(pay) ?? 0) + range[2]);
  }
  return histogramOfCounts(counts);
}

/**
 * A level's cell with both ends counted, from its advertised ranges.
 */
export function payCellOf(level: Level, ranges: readonly RangeCount[]): PayCell {
  return {
    level,
    midpoints: histogramOfRanges(ranges, "midpoint"),
    lows: histogramOfRanges(ranges, "low"),
    highs: histogramOfRanges(ranges, "high"),
  };
}

/**
 * The one range that most postings share, or null when no two do.
 *
 * @example mostRepeated([[1, 2, 1], [1, 3, 4]]) // => [1, 3, 4]
 */
export function mostRepeated(ranges: readonly RangeCount[]): RangeCount | null {
  return ranges.reduce<RangeCount | null>(
    (best, range) => (range[2] > (best?.[2] ?? 1) ? range : best),
    null,
  );
}
