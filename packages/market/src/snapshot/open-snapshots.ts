import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DataError } from "@paycurve/core";
import type { Market } from "@paycurve/core/money";
import type { PayStore } from "../store/index.ts";
import { readSnapshot } from "./read-snapshot.ts";
import type { Snapshot } from "./snapshot.ts";
import { snapshotStore } from "./snapshot-store.ts";

/** The shipped snapshots: a store, and where each market's numbers come from. */
export interface SnapshotShelf extends PayStore {
  /** The snapshot of one market, or null when there is none. */
  snapshot(source: string, market: Market): Promise<Snapshot | null>;
}

/**
 * Opens a folder of snapshots. A market's file is read when it is first asked about, once.
 *
 * Shape   a folder with <source>/<market>.json → a store with the snapshots' heads
 * Errors  DataError "snapshot.unreadable" when a file there is no snapshot, on the first question about it
 */
export function openSnapshots(folder: string): SnapshotShelf {
  const read = new Map<string, Promise<Snapshot | null>>();
  const snapshot = (source: string, market: Market) => {
    const path = join(folder, source, `${market.toLowerCase()}.json`);
    const reading = read.get(path) ?? loadSnapshot(path);
    read.set(path, reading);
    return reading;
  };
  const storeOf = async (source: string, market: Market) => {
    const found = await snapshot(source, market);
    return snapshotStore(found ? [found] : []);
  };
  return {
    snapshot,
    payHistogram: async (question) =>
      (await storeOf(question.source, question.market)).payHistogram(question),
    cells: async (source, market) => (await storeOf(source, market)).cells(source, market),
    close: async () => read.clear(),
  };
}

async function loadSnapshot(path: string): Promise<Snapshot | null> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new DataError("snapshot.unreadable", `${path}: cannot be read`, { file: path }, cause);
  }
  return readSnapshot(text);
}
