import { pauleMandelVariance, studentQuantile } from "@paycurve/core/stats";
import {
  MEDIAN_VARIANCE,
  type Mixture,
  mixtureQuantile,
  STEP_LEVELS,
  stepsByTitle,
  type TitleCell,
} from "@paycurve/core/transfer";

/** A forecast: what lies below it with a given probability. */
export type Prediction = Mixture | ((p: number) => number);

/** A forecast's value at a probability. */
export function predictedAt(prediction: Prediction, p: number): number {
  return typeof prediction === "function" ? prediction(p) : mixtureQuantile(prediction, p);
}

/**
 * How far any level lies from the mean of all, for one who knows that levels differ but not which pays more.
 *
 * Shape   cells, the spread within a level → variance of log pay
 */
export function exchangeable(cells: readonly TitleCell[], sd: number): number {
  const pairs = STEP_LEVELS.flatMap((from, index) =>
    STEP_LEVELS.slice(index + 1).flatMap((to) => stepsByTitle(cells, from, to, sd)),
  );
  const estimates = {
    values: pairs.map(({ log }) => log),
    errors: pairs.map(({ variance }) => Math.sqrt(variance)),
  };
  return pauleMandelVariance(estimates, 0) / 2;
}

/**
 * Student's interval around the points' own mean, as if level did not matter.
 *
 * Shape   logs of points (n ≥ 2), how many postings the median to tell is of → a forecast
 */
export function levelBlind(logs: readonly number[], targetSize: number): Prediction {
  const k = logs.length;
  const mean = logs.reduce((sum, log) => sum + log, 0) / k;
  const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (k - 1);
  const error = Math.sqrt(variance / k + (MEDIAN_VARIANCE * variance) / targetSize);
  return (p) => mean + studentQuantile(p, k - 1) * error;
}
