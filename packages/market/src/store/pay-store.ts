import type { RangeEnd } from "@paycurve/core/curve";
import type { Level } from "@paycurve/core/figures";
import type { Market } from "@paycurve/core/money";
import type { PayHistogram } from "@paycurve/core/stats";

/**
 * The only question a store is asked: how many full-time postings stand at each distinct pay.
 *
 * Units   years as calendar years, both ends included
 */
export interface PayQuestion {
  readonly source: string;
  readonly market: Market;
  readonly titles: readonly string[];
  readonly levels: readonly Level[];
  readonly years: readonly [from: number, to: number];
  readonly end: RangeEnd;
}

/** One title at one level in one year, and how many full-time postings it holds. */
export interface CellSize {
  readonly title: string;
  readonly level: Level;
  readonly year: number;
  readonly postings: number;
}

/**
 * Where postings are counted: the shipped snapshot, Parquet under DuckDB, or an array in a test.
 * Percentiles are finished in core over the histogram, so all of them give the same answer bit for bit.
 *
 * Units   pay in integer minor units of the market's currency per year
 */
export interface PayStore {
  payHistogram(question: PayQuestion): Promise<PayHistogram>;
  /** The table of contents: every cell of a market, by title, level and year. */
  cells(source: string, market: Market): Promise<readonly CellSize[]>;
  close(): Promise<void>;
}
