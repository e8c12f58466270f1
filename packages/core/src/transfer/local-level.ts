import type { Level } from "../figures/index.ts";
import type { Withheld } from "../stats/index.ts";

/** What local points and carried steps say of pay at one level. */
export interface LocalLevel {
  readonly level: Level;
  /** Points that count here at all, and their weights added up. */
  readonly points: number;
  readonly weight: number;
  /** Whether any point counts here, or all of it is carried. */
  readonly isCarried: boolean;
  /** How much of the answer is carried, 0…1. */
  readonly shrinkage: number;
  /** Whether more of the answer is model than points. */
  readonly isMostlyModel: boolean;
  /** Withheld where carried ratios do not fit the points of another level. */
  readonly pay: LevelPay | LevelWithheld;
}

/** Pay at one level; major units of the market's currency per year. */
export interface LevelPay {
  /** Of the level's median. */
  readonly median: number;
  readonly half: Interval;
  readonly ninety: Interval;
  /** Where nine in ten new offers at the level would lie. */
  readonly offers: Interval;
  /** Where one in two of them would. */
  readonly offersHalf: Interval;
}

/** From a low to a high amount. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Why a level without points has no pay, though others have. */
export interface LevelWithheld extends Withheld {
  /** The level whose points the carried ratios do not fit. */
  readonly against: Level;
}

/** A level that has pay. */
export interface BorneLevel extends LocalLevel {
  readonly pay: LevelPay;
}

/**
 * Whether a level's pay is borne, or withheld.
 *
 * Shape   a level → true when it has pay
 */
export function isBorne(level: LocalLevel): level is BorneLevel {
  return !("kind" in level.pay);
}
