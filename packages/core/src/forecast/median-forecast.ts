import { normalQuantile } from "../stats/index.ts";
import { MEDIAN_VARIANCE, type TitleCell } from "../transfer/index.ts";
import { drawnSpread } from "./drawn-spread.ts";

/** What a cell says of the median of postings not yet seen, however many they will be. */
export interface MedianForecast {
  /** The median seen, in log pay: nothing is aged, for no index lowered the error. */
  readonly logMedian: number;
  /** Of postings alike, the median's variance times their number; in log pay. */
  readonly onePosting: number;
  readonly nEffective: number;
  /** The standard deviation that later postings differ by beyond chance; in log pay. */
  readonly drift: number;
}

/**
 * What a cell's postings say of the next ones' median.
 *
 * Shape   a cell (m ≥ 1), the spread within its market's cells, the drift → a forecast
 * Units   log of the cell's unit of pay
 * Source  METHODS, “Forecasts, frozen and scored”; docs/methods/forecasts.md
 */
export function medianForecast(
  cell: TitleCell,
  { marketSd, drift }: { readonly marketSd: number; readonly drift: number },
): MedianForecast {
  const onePosting = MEDIAN_VARIANCE * drawnSpread(cell, marketSd) ** 2;
  return { logMedian: cell.logMedian, onePosting, nEffective: cell.nEffective, drift };
}

/**
 * How far the next postings' median may be off: both medians are samples, and the cell drifts.
 *
 * Shape   a forecast, how many effective postings will come (≥ 1) → variance of log pay
 * Source  docs/methods/forecasts.md: π/2 σ² (1/m + 1/m′) + τ²
 */
export function forecastVariance(
  { onePosting, nEffective, drift }: MedianForecast,
  newEffective: number,
): number {
  return onePosting * (1 / nEffective + 1 / newEffective) + drift ** 2;
}

/** How many postings will come, and how sure the interval is to be. */
export interface ForecastQuestion {
  readonly newEffective: number;
  readonly confidence: number;
}

/**
 * Where the median of postings not yet seen will lie.
 *
 * Shape   a forecast, how many will come (≥ 1), a confidence in (0, 1) → ends, the median seen between them
 * Units   the cell's unit of pay
 * Errors  InputError "stats.normal.p" when the confidence is not inside (0, 1)
 */
export function forecastInterval(
  forecast: MedianForecast,
  { newEffective, confidence }: ForecastQuestion,
): { readonly low: number; readonly high: number } {
  const reach = normalQuantile((1 + confidence) / 2) * Math.sqrt(forecastVariance(forecast, newEffective));
  return { low: Math.exp(forecast.logMedian - reach), high: Math.exp(forecast.logMedian + reach) };
}
