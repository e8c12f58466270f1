export { readSnapshot } from "./read-snapshot.ts";
export type { Snapshot, SnapshotCell } from "./snapshot.ts";
export { snapshotStore } from "./snapshot-store.ts";
export { snapshotText } from "./snapshot-text.ts";
