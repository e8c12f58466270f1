import type { RangeCount } from "@paycurve/core/curve";
import type { TitleCell } from "@paycurve/core/transfer";
import { countedCells, type SnapshotCell } from "@paycurve/market/snapshot";

/** One title at one level: what a market of its own would advertise there. */
export interface PseudoCell extends TitleCell {
  /** Each once, with all its postings. */
  readonly ranges: readonly RangeCount[];
}

/**
 * Every title's postings of some years, level by level.
 *
 * Shape   a snapshot's cells, the first and the last year → one cell for each title and level
 */
export function pseudoCells(cells: readonly SnapshotCell[], years: readonly [number, number]): PseudoCell[] {
  return countedCells(cells, years).map((cell) => ({ ...cell, ranges: merged(cell.ranges) }));
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
