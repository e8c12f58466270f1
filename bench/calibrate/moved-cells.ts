import type { CellPair } from "@paycurve/core/forecast";
import { LEAST_CELL, measuredStructure } from "@paycurve/core/transfer";
import type { SnapshotCell } from "@paycurve/market/snapshot";
import { type CountedCell, countedCells } from "@paycurve/market/snapshot";

/** A title at a level of one market, earlier and later. */
export interface MovedCell extends CellPair {
  readonly market: string;
  readonly before: CountedCell;
  readonly after: CountedCell;
}

/** Fewer postings than these, earlier or later, tell too little. */
const LEAST_POSTINGS = 6;

/** A market's cells of some years. */
export interface Counted {
  readonly cells: readonly SnapshotCell[];
  readonly years: readonly [from: number, to: number];
}

/**
 * The cells of a market that have postings enough both earlier and later.
 *
 * Shape   a market, its cells earlier and later → pairs, with the spread within the market's cells as it was earlier; none where
 *         no earlier cell is sound
 */
export function movedCells(market: string, earlier: Counted, later: Counted): MovedCell[] {
  const before = countedCells(earlier.cells, earlier.years);
  const after = new Map(
    countedCells(later.cells, later.years).map((cell) => [`${cell.level} ${cell.title}`, cell]),
  );
  if (before.every(({ nEffective }) => nEffective < LEAST_CELL)) return [];
  const marketSd = measuredStructure(before).spread.sd;
  return before.flatMap((cell) => {
    const next = after.get(`${cell.level} ${cell.title}`);
    return next && Math.min(cell.postings, next.postings) >= LEAST_POSTINGS
      ? [{ market, before: cell, after: next, marketSd }]
      : [];
  });
}

/**
 * How much of what is to come repeats pay that was seen, as the chance that a posting seen and one to come have one pay, times
 * the independent postings seen: 1 where all is posted again as often as before, 0 where nothing is.
 */
export function reposted({ before, after }: MovedCell): number {
  const seen = new Map(
    before.midpoints.pay.map((pay, index) => [pay, before.midpoints.count[index] ?? 0] as const),
  );
  const both = after.midpoints.pay.reduce(
    (sum, pay, index) => sum + (seen.get(pay) ?? 0) * (after.midpoints.count[index] ?? 0),
    0,
  );
  return (both / (before.postings * after.postings)) * before.nEffective;
}

/** How far the later median lies from the earlier, in log pay. */
export function moveOf({ before, after }: MovedCell): number {
  return after.logMedian - before.logMedian;
}
