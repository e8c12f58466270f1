export { advertisedRanges } from "./advertised-ranges.ts";
export { computePremiums } from "./compute-premiums.ts";
export { premiumsText, readPremiums } from "./premiums-text.ts";
export { readSnapshot } from "./read-snapshot.ts";
export type { Snapshot, SnapshotCell } from "./snapshot.ts";
export { snapshotStore } from "./snapshot-store.ts";
export { snapshotText } from "./snapshot-text.ts";
export { type Structures, structuresOf, structuresText } from "./structures.ts";
