import { type PayHistogram, rowCount } from "../stats/index.ts";
import type { PayCell } from "./pay-cell.ts";

/** How one pay lies to the advertised ranges of a cell: counts of postings, and their sum. */
export interface AdvertisedRanges {
  readonly n: number;
  readonly endBelow: number;
  readonly startAbove: number;
  readonly contain: number;
}

/**
 * How many advertised ranges end below a pay, start above it, or contain it.
 * What a percentile of midpoints cannot say: most ranges are wide enough to hold many pays.
 *
 * Shape   a cell with both ends counted, a pay → counts that sum to n; null where the ends were not counted
 * Units   pay as the cell; a range that ends or starts exactly at the pay contains it
 * Source  METHODS, "Quantiles and their doubt"
 */
export function advertisedRanges({ lows, highs }: PayCell, pay: number): AdvertisedRanges | null {
  if (!lows || !highs) return null;
  const n = rowCount(lows);
  const endBelow = rowsBelow(highs, pay);
  const startAbove = n - rowsBelow(lows, pay) - rowsAt(lows, pay);
  return { n, endBelow, startAbove, contain: n - endBelow - startAbove };
}

function rowsBelow({ pay, count }: PayHistogram, limit: number): number {
  return pay.reduce((rows, amount, index) => rows + (amount < limit ? (count[index] ?? 0) : 0), 0);
}

function rowsAt({ pay, count }: PayHistogram, amount: number): number {
  return count[pay.indexOf(amount)] ?? 0;
}
