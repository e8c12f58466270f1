import type { Market } from "../money/index.ts";

/** What bonuses are held to pay before a firm's own years say it; fractions of target. */
export interface BonusPrior {
  /** The published mean of each market that has one. */
  readonly meanFraction: Readonly<Partial<Record<Market, number>>>;
  /** How many of a firm's own years that mean is worth. */
  readonly worthYears: number;
  /** What the lowest rated are paid. */
  readonly lowFraction: number;
  /** What the highest rated are paid. */
  readonly highFraction: number;
}
