import type { RangeCount } from "@paycurve/core/curve";
import type { Snapshot, SnapshotCell } from "@paycurve/market/snapshot";

/** What a later edition holds of a market that an earlier one does not. */
export interface NewPostings {
  readonly cells: readonly SnapshotCell[];
  readonly postings: number;
  /** Postings of the earlier edition that the later one lacks. */
  readonly gone: number;
}

/**
 * The postings that a later edition adds: of each title, level, year and range as many as it counts more.
 *
 * Shape   two editions' snapshots of one market → cells of what was added
 */
export function newPostings(earlier: Snapshot, later: Snapshot): NewPostings {
  const before = new Map(earlier.cells.map((cell) => [keyOf(cell), cell]));
  const cells = later.cells.flatMap((cell) => {
    const ranges = moreIn(cell.ranges, before.get(keyOf(cell))?.ranges ?? []);
    return ranges.length > 0 ? [{ ...cell, ranges, postings: total(ranges) }] : [];
  });
  const after = new Map(later.cells.map((cell) => [keyOf(cell), cell]));
  const gone = earlier.cells.map((cell) => total(moreIn(cell.ranges, after.get(keyOf(cell))?.ranges ?? [])));
  return {
    cells,
    postings: cells.reduce((sum, { postings }) => sum + postings, 0),
    gone: gone.reduce((sum, postings) => sum + postings, 0),
  };
}

function keyOf({ title, level, year }: SnapshotCell): string {
  return `${year} ${level} ${title}`;
}

function moreIn(ranges: readonly RangeCount[], than: readonly RangeCount[]): RangeCount[] {
  const counts = new Map(than.map(([low, high, postings]) => [`${low}–${high}`, postings]));
  return ranges.flatMap(([low, high, postings]) => {
    const more = postings - (counts.get(`${low}–${high}`) ?? 0);
    return more > 0 ? [[low, high, more] as const] : [];
  });
}

function total(ranges: readonly RangeCount[]): number {
  return ranges.reduce((sum, [, , postings]) => sum + postings, 0);
}
