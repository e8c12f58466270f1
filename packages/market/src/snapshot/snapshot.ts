import type { RangeCount } from "@paycurve/core/curve";
import type { Level } from "@paycurve/core/figures";
import type { Currency, Market } from "@paycurve/core/money";

/** The full-time postings of one title at one level in one year, by range, lowest first. */
export interface SnapshotCell {
  readonly title: string;
  readonly level: Level;
  readonly year: number;
  /** How many postings the ranges count together. */
  readonly postings: number;
  readonly ranges: readonly RangeCount[];
}

/**
 * What was computed of one market from an edition of open microdata: counts, from which every quantile is computed
 * when it is asked for.
 *
 * Units   counts.rows in rows of the file, counts.postings and counts.fullTimeLocal in postings
 */
export interface Snapshot {
  readonly source: string;
  readonly publisher: string;
  readonly about: string;
  readonly edition: string;
  readonly url: string;
  readonly licence: string;
  readonly meaning: "advertised";
  readonly method: string;
  readonly market: Market;
  readonly currency: Currency;
  readonly counts: {
    readonly rows: number;
    readonly postings: number;
    readonly fullTimeLocal: number;
    readonly cells: number;
  };
  readonly cells: readonly SnapshotCell[];
}
