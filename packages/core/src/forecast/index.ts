export { drawnSpread } from "./drawn-spread.ts";
export { type CellPair, fittedDrift } from "./fitted-drift.ts";
export { MEDIAN_DRIFT } from "./forecast-figures.ts";
export {
  type ForecastQuestion,
  forecastInterval,
  forecastVariance,
  type MedianForecast,
  medianForecast,
} from "./median-forecast.ts";
