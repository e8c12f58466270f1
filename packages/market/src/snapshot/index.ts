export { computePremiums } from "./compute-premiums.ts";
export { type CountedCell, countedCells } from "./counted-cells.ts";
export { distinctRanges } from "./distinct-ranges.ts";
export { forecastsText } from "./forecasts-text.ts";
export {
  type FrozenForecast,
  type FrozenForecasts,
  frozenForecasts,
  latestYearsOf,
} from "./frozen-forecasts.ts";
export { premiumsText, readPremiums } from "./premiums-text.ts";
export { readSnapshot } from "./read-snapshot.ts";
export type { Snapshot, SnapshotCell } from "./snapshot.ts";
export { snapshotStore } from "./snapshot-store.ts";
export { snapshotText } from "./snapshot-text.ts";
export { type Structures, structuresOf, structuresText } from "./structures.ts";
