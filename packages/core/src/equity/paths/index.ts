export { type ExitModel, type ExitPaths, exitPaths } from "./exit-paths.ts";
export { type PathTotals, pathTotals } from "./path-totals.ts";
export { quantilesOf } from "./quantiles-of.ts";
export { type PricedVest, type SharePriceModel, sharePricePaths } from "./share-price-paths.ts";
export { meanOf, quantileErrorOf, type SimulatedMean } from "./simulation-error.ts";
export { valuesAtRanks } from "./values-at-ranks.ts";
