import { InputError } from "@paycurve/core";
import type { Snapshot } from "./snapshot.ts";

/**
 * The first of some snapshots, for whoever can tell nothing from none.
 *
 * Shape   snapshots, who asks → a snapshot
 * Errors  InputError "snapshot.none" when there is none
 */
export function firstSnapshot(snapshots: readonly Snapshot[], who: string): Snapshot {
  const [first] = snapshots;
  if (!first) throw new InputError("snapshot.none", `${who} requires at least one snapshot, got none`);
  return first;
}
