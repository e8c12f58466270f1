import type { Figure, Level } from "../figures/index.ts";
import type { Market } from "../money/index.ts";
import type { CellSource, CountedPay, Meaning } from "./pay-cell.ts";
import { payCellOf, type RangeCount } from "./pay-ranges.ts";

/** Everything that questions about one trade in one market need, as it travels to where they are asked. */
export interface MarketData {
  readonly market: Market;
  readonly family: string;
  readonly meaning: Meaning;
  readonly sources: readonly CellSource[];
  readonly years: readonly [from: number, to: number];
  /** Lowest level first; only levels with postings. */
  readonly levels: readonly LevelRanges[];
  /** The market's published figures, of every trade. */
  readonly figures: readonly Figure[];
}

/** The advertised ranges of one level, lowest first. */
export interface LevelRanges {
  readonly level: Level;
  readonly ranges: readonly RangeCount[];
}

/**
 * The counted pay in a market's data, with both ends of every range counted.
 *
 * Units   minor units of the market's currency per year
 */
export function countedPayOf({ meaning, sources, years, levels }: MarketData): CountedPay {
  return { meaning, sources, years, cells: levels.map(({ level, ranges }) => payCellOf(level, ranges)) };
}
