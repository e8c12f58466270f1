import { pauleMandelVariance } from "../stats/index.ts";
import type { TitleCell } from "../transfer/index.ts";
import { forecastVariance, medianForecast } from "./median-forecast.ts";

/** One cell earlier and later, and the spread within its market's cells as it was earlier. */
export interface CellPair {
  readonly before: TitleCell;
  readonly after: TitleCell;
  readonly marketSd: number;
}

/**
 * How far cells' medians move in time beyond what their postings' number explains. Taken about zero, so that a rise which
 * all share is within it: none is foretold.
 *
 * Shape   pairs (n ≥ 1) → standard deviation of log pay, 0 where chance explains all
 * Source  Paule and Mandel 1982; docs/methods/forecasts.md
 */
export function fittedDrift(pairs: readonly CellPair[]): number {
  const estimates = {
    values: pairs.map(({ before, after }) => after.logMedian - before.logMedian),
    errors: pairs.map(({ before, after, marketSd }) =>
      Math.sqrt(forecastVariance(medianForecast(before, { marketSd, drift: 0 }), after.nEffective)),
    ),
  };
  return Math.sqrt(pauleMandelVariance(estimates, 0));
}
