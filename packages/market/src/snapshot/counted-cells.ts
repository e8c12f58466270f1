import { histogramOfRanges, type RangeCount } from "@paycurve/core/curve";
import type { Level } from "@paycurve/core/figures";
import type { PayHistogram } from "@paycurve/core/stats";
import { type TitleCell, titleCell } from "@paycurve/core/transfer";
import type { SnapshotCell } from "./snapshot.ts";

/** One title's postings at one level, of several years together. */
export interface CountedCell extends TitleCell {
  readonly postings: number;
  /** As advertised, year after year; the same range may stand twice. */
  readonly ranges: readonly RangeCount[];
  /** In minor units per year. */
  readonly midpoints: PayHistogram;
}

/**
 * Every title's postings of some years, level by level, in the snapshot's order.
 *
 * Shape   a snapshot's cells, the first and the last year → one cell for each title and level with postings
 */
export function countedCells(
  cells: readonly SnapshotCell[],
  [from, to]: readonly [from: number, to: number],
): CountedCell[] {
  const byKey = new Map<string, { title: string; level: Level; postings: number; ranges: RangeCount[] }>();
  for (const { title, level, year, postings, ranges } of cells) {
    if (year < from || year > to) continue;
    const key = `${level} ${title}`;
    const held = byKey.get(key) ?? { title, level, postings: 0, ranges: [] };
    held.postings += postings;
    held.ranges.push(...ranges);
    byKey.set(key, held);
  }
  return [...byKey.values()].map(({ title, level, postings, ranges }) => {
    const midpoints = histogramOfRanges(ranges, "midpoint");
    return { ...titleCell(title, level, midpoints), postings, ranges, midpoints };
  });
}
