import type { RangeCount } from "@paycurve/core/curve";
import type { Snapshot, SnapshotCell } from "./snapshot.ts";

const CELLS_BEGIN = ',\n  "cells": [\n';
const CELLS_END = "\n  ]\n}\n";
const RANGES_BEGIN = ',"ranges":';

/**
 * Reads a snapshot with one cell a line, leaving each cell's ranges as text until they are looked at.
 *
 * Shape   text → a snapshot, or null when it is not laid out as `snapshotText` lays it out
 */
export function readCellLines(text: string): Snapshot | null {
  const begin = text.indexOf(CELLS_BEGIN);
  if (begin < 0 || !text.endsWith(CELLS_END)) return null;
  const head = JSON.parse(`${text.slice(0, begin)}}`) as Omit<Snapshot, "cells">;
  const lines = text.slice(begin + CELLS_BEGIN.length, -CELLS_END.length).split(",\n");
  const cells: SnapshotCell[] = [];
  for (const line of lines) {
    const ranges = line.lastIndexOf(RANGES_BEGIN);
    if (ranges < 0) return null;
    const key = JSON.parse(`${line.slice(0, ranges)}}`) as Omit<SnapshotCell, "ranges">;
    cells.push(lazyCell(key, line.slice(ranges + RANGES_BEGIN.length, -1)));
  }
  return { ...head, cells };
}

function lazyCell(
  { title, level, year, postings }: Omit<SnapshotCell, "ranges">,
  text: string,
): SnapshotCell {
  let read: readonly RangeCount[] | null = null;
  return {
    title,
    level,
    year,
    postings,
    get ranges() {
      read ??= JSON.parse(text) as readonly RangeCount[];
      return read;
    },
  };
}
