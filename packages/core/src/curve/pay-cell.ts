import type { Level } from "../figures/index.ts";
import type { PayHistogram } from "../stats/index.ts";

/** What a cell's pay is. Meanings are never mixed in one curve: advertised is not paid. */
export type Meaning = "advertised" | "surveyed" | "official" | "prevailing" | "contributed";

/** Where counted pay comes from. */
export interface CellSource {
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  /** The day of the edition, YYYY-MM-DD. */
  readonly edition: string;
  readonly licence: string;
}

/**
 * What was counted at one level: each posting's midpoint and, where asked for, both ends of its advertised range.
 *
 * Units   minor units of the market's currency per year
 */
export interface PayCell {
  readonly level: Level;
  readonly midpoints: PayHistogram;
  readonly lows?: PayHistogram;
  readonly highs?: PayHistogram;
}

/** The cells of one market that answer one question, with what they mean and where they come from. */
export interface CountedPay {
  readonly meaning: Meaning;
  readonly sources: readonly CellSource[];
  readonly years: readonly [from: number, to: number];
  /** Lowest level first; a level without postings has an empty histogram or is absent. */
  readonly cells: readonly PayCell[];
}
