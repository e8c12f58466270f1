import { histogramOfRanges, type RangeCount } from "@paycurve/core/curve";
import type { Level } from "@paycurve/core/figures";
import { type TitleCell, titleCell } from "@paycurve/core/transfer";
import type { SnapshotCell } from "@paycurve/market/snapshot";

/** One title at one level: what a market of its own would advertise there. */
export interface PseudoCell extends TitleCell {
  readonly ranges: readonly RangeCount[];
}

/**
 * Every title's postings of some years, level by level.
 *
 * Shape   a snapshot's cells, the years → one cell for each title and level
 */
export function pseudoCells(cells: readonly SnapshotCell[], years: readonly number[]): PseudoCell[] {
  const byKey = new Map<string, { title: string; level: Level; ranges: RangeCount[] }>();
  for (const { title, level, year, ranges } of cells) {
    if (!years.includes(year)) continue;
    const key = `${level} ${title}`;
    const held = byKey.get(key) ?? { title, level, ranges: [] };
    held.ranges.push(...ranges);
    byKey.set(key, held);
  }
  return [...byKey.values()].map(({ title, level, ranges }) => ({
    ...titleCell(title, level, histogramOfRanges(ranges, "midpoint")),
    ranges: merged(ranges),
  }));
}

/** The same range in two years is one range. */
function merged(ranges: readonly RangeCount[]): RangeCount[] {
  const counts = new Map<string, RangeCount>();
  for (const [low, high, postings] of ranges) {
    const key = `${low}–${high}`;
    counts.set(key, [low, high, postings + (counts.get(key)?.[2] ?? 0)]);
  }
  return [...counts.values()];
}
