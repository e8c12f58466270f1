export { exponential } from "./exponential.ts";
export type { PathTotals } from "./path-totals.ts";
export { quantilesOf } from "./quantiles-of.ts";
export { type PricedVest, type SharePriceModel, sharePricePaths } from "./share-price-paths.ts";
export { quantilesWithError, type SimulatedQuantiles } from "./simulation-error.ts";
export { valuesAtRanks } from "./values-at-ranks.ts";
