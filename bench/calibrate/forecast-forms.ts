import { drawnSpread, forecastVariance, type MedianForecast } from "@paycurve/core/forecast";
import { pauleMandelVariance, studentQuantile } from "@paycurve/core/stats";
import { MEDIAN_VARIANCE } from "@paycurve/core/transfer";
import { type MovedCell, moveOf, reposted } from "./moved-cells.ts";
import type { Prediction } from "./rivals.ts";
import { logStudentDensity } from "./student-density.ts";

/** One way of telling the next postings' median, with what was fitted for it. */
export interface FittedForm {
  readonly name: string;
  readonly drift: number;
  /** Of the cells it was fitted on; null where it was not fitted. */
  readonly logLikelihood: number | null;
  /** Null where it has no answer. */
  readonly predict: (cell: MovedCell) => Prediction | null;
}

/** METHODS' first value of the drift. */
const FIRST_DRIFT = 0.053;
/** How often the market's word on a cell's spread may count. */
const MARKET_COUNTS = [1, 2, 4, 8];
/** The name of the form that is used. */
export const USED_FORM = "fitted, market counts 1";

/**
 * The first values, and every form that was fitted, each with a drift of its own: the market's word on a cell's spread
 * counting more, what is posted again taken off, Student's tails for a spread that few postings tell.
 *
 * Shape   the cells to fit on → forms
 */
export function fittedForms(cells: readonly MovedCell[]): FittedForm[] {
  const again = cells.reduce((sum, cell) => sum + reposted(cell), 0) / cells.length;
  return [
    { name: "first values", drift: FIRST_DRIFT, logLikelihood: null, predict: firstValues },
    ...MARKET_COUNTS.map((counts) =>
      normalForm(`fitted, market counts ${counts}`, cells, (cell) => samplingVariance(cell, counts)),
    ),
    normalForm(`posted again ${again.toFixed(2)}`, cells, (cell) => samplingVariance(cell, 1, again)),
    studentForm(cells),
  ];
}

/** The form used, had it been known how much would be posted again, and then that nothing drifts: no forecasts, but why one fails. */
export function inHindsight({ drift }: FittedForm): FittedForm[] {
  const knowing = (name: string, moved: number): FittedForm => ({
    name: `in hindsight: ${name}`,
    drift: moved,
    logLikelihood: null,
    predict: (cell) => normal(cell, samplingVariance(cell, 1, reposted(cell)) + moved ** 2),
  });
  return [knowing("what is posted again", drift), knowing("the same, and no drift", 0)];
}

/** A cell's own spread alone; a cell of one range has none. */
function firstValues(cell: MovedCell): Prediction | null {
  return cell.before.nEffective > 1 ? normal(cell, samplingVariance(cell, 0) + FIRST_DRIFT ** 2) : null;
}

/**
 * How far chance alone has the later median lie from the earlier. Repeats of one range are one draw on both sides, so what is
 * posted again falls out of the difference.
 */
export function samplingVariance(
  { before, after, marketSd }: MovedCell,
  marketCounts: number,
  again = 0,
): number {
  const { logMedian, nEffective } = before;
  const onePosting = MEDIAN_VARIANCE * drawnSpread(before, marketSd, marketCounts) ** 2;
  const forecast: MedianForecast = { logMedian, nEffective, onePosting, drift: 0 };
  return Math.max(0, forecastVariance(forecast, after.nEffective) - (2 * again * onePosting) / nEffective);
}

function normal({ before }: MovedCell, variance: number): Prediction {
  return [{ weight: 1, mean: before.logMedian, variance }];
}

function normalForm(
  name: string,
  cells: readonly MovedCell[],
  varianceOf: (cell: MovedCell) => number,
): FittedForm {
  const drift = driftOf(cells, varianceOf);
  const logLikelihood = cells.reduce((sum, cell) => {
    const variance = varianceOf(cell) + drift ** 2;
    return sum - (Math.log(2 * Math.PI * variance) + moveOf(cell) ** 2 / variance) / 2;
  }, 0);
  return {
    name,
    drift,
    logLikelihood,
    predict: (cell) => normal(cell, varianceOf(cell) + drift ** 2),
  };
}

/** The spread is told m − 1 times by the cell and once by the market: m degrees of freedom. */
function studentForm(cells: readonly MovedCell[]): FittedForm {
  const varianceOf = (cell: MovedCell): number => samplingVariance(cell, 1);
  const drift = driftOf(cells, varianceOf);
  const errorOf = (cell: MovedCell): number => Math.sqrt(varianceOf(cell) + drift ** 2);
  return {
    name: "Student's tails",
    drift,
    logLikelihood: cells.reduce((sum, cell) => {
      const error = errorOf(cell);
      return sum + logStudentDensity(moveOf(cell) / error, cell.before.nEffective) - Math.log(error);
    }, 0),
    predict:
      (cell) =>
      (p): number =>
        cell.before.logMedian + studentQuantile(p, cell.before.nEffective) * errorOf(cell),
  };
}

function driftOf(cells: readonly MovedCell[], varianceOf: (cell: MovedCell) => number): number {
  const estimates = {
    values: cells.map(moveOf),
    errors: cells.map((cell) => Math.sqrt(varianceOf(cell))),
  };
  return Math.sqrt(pauleMandelVariance(estimates, 0));
}
