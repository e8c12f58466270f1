import { valueOn } from "../figures/index.ts";
import type { Market } from "../money/index.ts";
import { pauleMandelVariance, pooledMean } from "../stats/index.ts";
import { ASSUMED_STEP_ERROR, LEAST_SPREAD_DOUBT, LEAST_STEP_ERROR } from "./carried-figures.ts";
import type { LevelStep, MarketStructure } from "./market-structure.ts";
import { type MeasuredStep, type MeasuredStructure, stepsByTitle } from "./reference-structure.ts";
import type { TitleCell } from "./title-cell.ts";

/** A step of the reference market beside the same titles' step in another market. */
export interface ComparedStep extends LevelStep {
  /** The mean difference in log pay, theirs less the reference's; null where nothing was compared. */
  readonly difference: number | null;
  readonly error: number | null;
}

/** What travels from one market to another, with what was compared to say how wrong it is. */
export interface CarriedStructure extends MarketStructure {
  readonly steps: readonly ComparedStep[];
}

/** Two markets' cells of the same titles. */
export interface ComparedMarkets {
  readonly reference: {
    readonly market: Market;
    readonly measured: MeasuredStructure;
    readonly cells: readonly TitleCell[];
  };
  readonly market: Market;
  readonly cells: readonly TitleCell[];
}

/**
 * Fewer comparisons than these do not lower a step's error under its least. From as many on it may be nothing: points of
 * either level then tell of both alike, and none can confirm the step.
 */
const ENOUGH_COMPARISONS = 10;

/**
 * What of one market's structure travels to another: its steps, each with the error that titles seen in both markets show,
 * about zero, so that a bias they share is part of it.
 *
 * Shape   two markets' cells of the same titles, the day whose figures hold → a structure for the other market
 * Source  METHODS, Structure across markets; docs/methods/structure.md
 */
export function carriedStructure(
  { reference, market, cells }: ComparedMarkets,
  day: string,
): CarriedStructure {
  const { measured } = reference;
  const isOwn = market === reference.market;
  const steps = measured.steps.map((step) =>
    isOwn ? ownStep(step) : comparedStep(step, differences(reference, cells, step), day),
  );
  const sdOfLog = isOwn
    ? measured.spread.sdOfLog
    : Math.max(measured.spread.sdOfLog, valueOn(LEAST_SPREAD_DOUBT, day).value);
  return { market, reference: reference.market, steps, spread: { sd: measured.spread.sd, sdOfLog } };
}

function ownStep({ from, to, log, between, titles }: MeasuredStep): ComparedStep {
  return {
    from,
    to,
    log,
    tau: between,
    comparisons: titles,
    isAssumed: false,
    difference: null,
    error: null,
  };
}

function comparedStep(
  { from, to, log }: MeasuredStep,
  compared: readonly { readonly log: number; readonly variance: number }[],
  day: string,
): ComparedStep {
  if (compared.length === 0) {
    const tau = valueOn(ASSUMED_STEP_ERROR, day).value;
    return { from, to, log, tau, comparisons: 0, isAssumed: true, difference: null, error: null };
  }
  const estimates = {
    values: compared.map((one) => one.log),
    errors: compared.map(({ variance }) => Math.sqrt(variance)),
  };
  const variance = pauleMandelVariance(estimates, 0);
  const least = compared.length < ENOUGH_COMPARISONS ? valueOn(LEAST_STEP_ERROR, day).value : 0;
  const { mean: difference, error } = pooledMean(estimates, variance);
  const tau = Math.max(Math.sqrt(variance), least);
  return { from, to, log, tau, comparisons: compared.length, isAssumed: false, difference, error };
}

/** Each title's step in the other market less its step in the reference market. */
function differences(
  { measured, cells }: ComparedMarkets["reference"],
  others: readonly TitleCell[],
  { from, to }: MeasuredStep,
): { readonly log: number; readonly variance: number }[] {
  const own = new Map(stepsByTitle(cells, from, to, measured.spread.sd).map((step) => [step.title, step]));
  return stepsByTitle(others, from, to, measured.spread.sd).flatMap(({ title, log, variance }) => {
    const step = own.get(title);
    return step ? [{ log: log - step.log, variance: variance + step.variance }] : [];
  });
}
