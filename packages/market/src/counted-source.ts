import type { CellSource, Meaning } from "@paycurve/core/curve";
import type { Snapshot } from "./snapshot/index.ts";
import { snapshotStore } from "./snapshot/index.ts";
import type { PayStore } from "./store/index.ts";

/** A store and what its postings are. */
export interface CountedSource {
  readonly store: PayStore;
  readonly source: string;
  readonly meaning: Meaning;
  readonly sources: readonly CellSource[];
}

/**
 * A snapshot as a source of counted pay.
 */
export function countedSnapshot(snapshot: Snapshot): CountedSource {
  const { source, publisher, about, url, edition, licence, meaning } = snapshot;
  return {
    store: snapshotStore([snapshot]),
    source,
    meaning,
    sources: [{ publisher, title: about, url, edition, licence }],
  };
}
