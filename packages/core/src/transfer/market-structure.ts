import type { Level } from "../figures/index.ts";
import type { Market } from "../money/index.ts";

/** A step from one level to the next, carried from the reference market, and with what error. */
export interface LevelStep {
  readonly from: Level;
  readonly to: Level;
  /** Of the reference market's medians, in log pay. */
  readonly log: number;
  /** How far such a step is off in this market, in log pay; one standard deviation. */
  readonly tau: number;
  /** On how many titles, seen in both markets, that error rests; on titles of the reference market where it is its own. */
  readonly comparisons: number;
  /** Whether the error is assumed, because nothing was ever compared. */
  readonly isAssumed: boolean;
}

/** What travels to a market: steps between levels and how far pay spreads within one; no amount of money. */
export interface MarketStructure {
  readonly market: Market;
  readonly reference: Market;
  /** From the lowest level up, each beginning where the one before ends. */
  readonly steps: readonly LevelStep[];
  readonly spread: LogSpread;
}

/** How far pay spreads within a level, and how well that is known. */
export interface LogSpread {
  /** The standard deviation of log pay around a level's median. */
  readonly sd: number;
  /** The standard deviation of that one's logarithm, from market to market. */
  readonly sdOfLog: number;
}

/**
 * The levels that a structure spans, lowest first.
 *
 * @example levelsOf({ steps: [{ from: "entry", to: "mid" }, { from: "mid", to: "senior" }] }) // => ["entry", "mid", "senior"]
 */
export function levelsOf({ steps }: { readonly steps: readonly Pick<LevelStep, "from" | "to">[] }): Level[] {
  const [first] = steps;
  return first ? [first.from, ...steps.map(({ to }) => to)] : [];
}
