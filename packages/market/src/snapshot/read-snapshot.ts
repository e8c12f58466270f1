import { DataError } from "@paycurve/core";
import { MARKETS } from "@paycurve/core/money";
import { readCellLines } from "./read-cell-lines.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * Understands a snapshot's file. Its head is checked; its cells are ours, tested where they are generated.
 * Of a file with one cell a line, as `snapshotText` writes it, a cell's ranges are read when they are first looked at:
 * one answer needs a handful of more than a thousand.
 *
 * Shape   JSON text → a snapshot
 * Errors  DataError "snapshot.unreadable" when the text is not a snapshot
 */
export function readSnapshot(json: string): Snapshot {
  let snapshot: Partial<Snapshot> | null;
  try {
    snapshot = readCellLines(json) ?? (JSON.parse(json) as Partial<Snapshot> | null);
  } catch (cause) {
    throw unreadable("it is not JSON", cause);
  }
  const { source, market, currency, cells } = snapshot ?? {};
  if (typeof source !== "string" || !Array.isArray(cells)) throw unreadable("it lacks a source or cells");
  if (market === undefined || MARKETS[market]?.currency !== currency) {
    throw unreadable(`market ${market} and currency ${currency} do not belong together`);
  }
  return snapshot as Snapshot;
}

function unreadable(why: string, cause?: unknown): DataError {
  return new DataError("snapshot.unreadable", `readSnapshot requires a snapshot's text; ${why}`, {}, cause);
}
