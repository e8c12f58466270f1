export { effectiveSize, kishSize } from "./effective-size.ts";
export { errorUnit, roundedTo } from "./error-unit.ts";
export { CONFIDENCE, exactInterval, type RankInterval } from "./exact-interval.ts";
export { leastAbsolute } from "./least-absolute.ts";
export { type LeastSquares, leastSquares, type Regression } from "./least-squares.ts";
export { logConcaveMoments, type Moments } from "./log-concave.ts";
export { type GeometricMean, geometricMean, logSpreadOfQuartiles } from "./log-pay.ts";
export { type MonotoneStep, poolAdjacentViolators } from "./monotone.ts";
export { logNormalTail, normalCentral, normalDensity, normalDistribution, normalQuantile } from "./normal.ts";
export { logMeanDensity } from "./normal-range.ts";
export {
  EMPTY_HISTOGRAM,
  histogramOfCounts,
  mergeHistograms,
  type PayHistogram,
  payHistogram,
  rowCount,
} from "./pay-histogram.ts";
export { clopperPearson, midRank, type Percentile, percentileOf } from "./percentile.ts";
export {
  type Estimates,
  jamesStein,
  momentVariance,
  type PooledMean,
  pauleMandelVariance,
  pooledMean,
  straying,
} from "./pooling.ts";
export { type PrecisionBand, precisionBand, standardError } from "./precision.ts";
export { payAtRank, type QuantileType, quantile } from "./quantile.ts";
export { neededSize, type QuantileEstimate, quantileEstimate } from "./quantile-estimate.ts";
export { type ErrorKind, standardErrors } from "./robust-errors.ts";
export { smallestSize, smallestSizeOfExtremes } from "./smallest-size.ts";
export { studentQuantile } from "./student.ts";
export { type Withheld, type WithheldReason, withheld } from "./withheld.ts";
