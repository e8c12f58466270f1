import { InputError } from "../errors.ts";
import type { Level } from "../figures/index.ts";
import { pauleMandelVariance, pooledMean } from "../stats/index.ts";
import type { LogSpread } from "./market-structure.ts";
import { MEDIAN_VARIANCE, type TitleCell } from "./title-cell.ts";

/** A step as a market's own titles show it. */
export interface MeasuredStep {
  readonly from: Level;
  readonly to: Level;
  /** In log pay, the mean over titles. */
  readonly log: number;
  readonly error: number;
  /** How far titles differ in it, beyond what their sizes explain; one standard deviation. */
  readonly between: number;
  readonly titles: number;
}

/** The shape of one market: steps between levels and the spread within one. No amount of money is in it. */
export interface MeasuredStructure {
  /** From the lowest level up, each beginning where the one before ends; none where no title shows one. */
  readonly steps: readonly MeasuredStep[];
  readonly spread: LogSpread & { readonly cells: number };
}

/** Cells of fewer effective postings tell too little of a median. */
export const LEAST_CELL = 6;

/** Levels that postings name; staff comes from ladders alone, and no step to it was counted. */
export const STEP_LEVELS: readonly Level[] = ["entry", "mid", "senior", "executive"];

/**
 * What a market's titles share: how far a median rises from one level to the next, and how far pay spreads within a level.
 * A step that no title shows is no step, and nothing beyond it hangs together with the rest: of two stretches the longer one
 * is kept, the lower one of two alike.
 *
 * Shape   cells of many titles, at most one for a title and level → steps and spread; cells under six effective postings
 *         are left out
 * Errors  InputError "transfer.structure.empty" when no cell is left
 * Source  METHODS, Structure across markets; Paule and Mandel 1982; docs/methods/structure.md
 */
export function measuredStructure(cells: readonly TitleCell[]): MeasuredStructure {
  const sound = cells.filter(({ nEffective, logSd }) => nEffective >= LEAST_CELL && logSd > 0);
  if (sound.length === 0)
    throw new InputError(
      "transfer.structure.empty",
      `measuredStructure requires a cell of ${LEAST_CELL}, got none`,
    );
  const spread = measuredSpread(sound);
  const steps = STEP_LEVELS.slice(1).map((to, index) =>
    measuredStep(stepsByTitle(sound, STEP_LEVELS[index] ?? to, to, spread.sd), STEP_LEVELS[index] ?? to, to),
  );
  return { steps: longestStretch(steps), spread };
}

function longestStretch(steps: readonly (MeasuredStep | null)[]): MeasuredStep[] {
  const stretches: MeasuredStep[][] = [[]];
  for (const step of steps) {
    if (step) stretches.at(-1)?.push(step);
    else stretches.push([]);
  }
  return stretches.reduce((longest, one) => (one.length > longest.length ? one : longest));
}

/** One title's step between two levels, and the square of its error. */
export interface TitleStep {
  readonly title: string;
  readonly log: number;
  readonly variance: number;
}

/**
 * Each title's own step between two levels, where both have postings enough.
 *
 * Shape   cells, two levels, the spread within a level → steps
 */
export function stepsByTitle(cells: readonly TitleCell[], from: Level, to: Level, sd: number): TitleStep[] {
  const lower = new Map(at(cells, from).map((cell) => [cell.title, cell]));
  return at(cells, to).flatMap((upper) => {
    const cell = lower.get(upper.title);
    if (!cell) return [];
    const variance = MEDIAN_VARIANCE * sd ** 2 * (1 / cell.nEffective + 1 / upper.nEffective);
    return [{ title: upper.title, log: upper.logMedian - cell.logMedian, variance }];
  });
}

function at(cells: readonly TitleCell[], level: Level): TitleCell[] {
  return cells.filter((cell) => cell.level === level && cell.nEffective >= LEAST_CELL);
}

/** Null where no title shows it. */
function measuredStep(steps: readonly TitleStep[], from: Level, to: Level): MeasuredStep | null {
  if (steps.length === 0) return null;
  const estimates = {
    values: steps.map(({ log }) => log),
    errors: steps.map(({ variance }) => Math.sqrt(variance)),
  };
  const between = pauleMandelVariance(estimates);
  const { mean, error } = pooledMean(estimates, between);
  return { from, to, log: mean, error, between: Math.sqrt(between), titles: steps.length };
}

/** The error of a logarithm of a standard deviation is √(1 / 2(m − 1)). */
function measuredSpread(cells: readonly TitleCell[]): MeasuredStructure["spread"] {
  const estimates = {
    values: cells.map(({ logSd }) => Math.log(logSd)),
    errors: cells.map(({ nEffective }) => Math.sqrt(1 / (2 * (nEffective - 1)))),
  };
  const between = pauleMandelVariance(estimates);
  return {
    sd: Math.exp(pooledMean(estimates, between).mean),
    sdOfLog: Math.sqrt(between),
    cells: cells.length,
  };
}
