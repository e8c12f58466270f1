import type { LevelStep } from "./market-structure.ts";
import { type Mixture, mixtureMean, mixtureQuantile } from "./mixture.ts";

/** What local points say of a carried step. */
export type Standing = "carried" | "confirmed" | "contradicted";

/** A carried step and what became of it here; ratios of pay, the upper level's over the lower's. */
export interface TestedStep {
  readonly step: LevelStep;
  readonly ratio: number;
  /** One standard deviation down and up. */
  readonly carriedLow: number;
  readonly carriedHigh: number;
  readonly standing: Standing;
  /** From local points alone, with its 90 % interval; null where either level has none. */
  readonly local: { readonly ratio: number; readonly low: number; readonly high: number } | null;
}

const TAIL = 0.05;

/**
 * Whether local points bear out a carried step. Confirmed: their own step lies within the carried error of it, their
 * interval covers it and leaves out that there be no step at all; an interval that covers anything confirms nothing.
 * Contradicted: their interval leaves out all that the carried error allows. Else the step is still carried.
 *
 * Shape   a step, what either level's own points say (null where there are none) → a TestedStep
 * Source  METHODS, Structure across markets; docs/methods/structure.md
 */
export function testedStep(step: LevelStep, lower: Mixture | null, upper: Mixture | null): TestedStep {
  const { log, tau } = step;
  const carried = {
    step,
    ratio: Math.exp(log),
    carriedLow: Math.exp(log - tau),
    carriedHigh: Math.exp(log + tau),
  };
  if (lower === null || upper === null) return { ...carried, standing: "carried", local: null };
  const difference = lower.map((part, index) => ({
    weight: part.weight,
    mean: (upper[index]?.mean ?? 0) - part.mean,
    variance: (upper[index]?.variance ?? 0) + part.variance,
  }));
  const [mean, low, high] = [
    mixtureMean(difference),
    mixtureQuantile(difference, TAIL),
    mixtureQuantile(difference, 1 - TAIL),
  ];
  const isNear = Math.abs(mean - log) <= tau && low <= log && log <= high && (low > 0 || high < 0);
  const isApart = high < log - tau || low > log + tau;
  return {
    ...carried,
    standing: isApart ? "contradicted" : isNear ? "confirmed" : "carried",
    local: { ratio: Math.exp(mean), low: Math.exp(low), high: Math.exp(high) },
  };
}
