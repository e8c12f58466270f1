import { type Market, MINOR_UNITS_PER_MAJOR } from "@paycurve/core/money";
import { EMPTY_HISTOGRAM, type PayHistogram } from "@paycurve/core/stats";
import type { CellSize, PayQuestion, PayStore, RangeEnd } from "../store/index.ts";
import type { RangeCount, Snapshot, SnapshotCell } from "./snapshot.ts";

/**
 * Answers the store's question from snapshots, as the engine does over the postings they were computed from.
 *
 * Shape   snapshots, at most one per source and market → a store; nothing to close
 * Units   pay in minor units per year
 */
export function snapshotStore(snapshots: readonly Snapshot[]): PayStore {
  const find = (source: string, market: Market) =>
    snapshots.find((snapshot) => snapshot.source === source && snapshot.market === market);
  return {
    async payHistogram(question) {
      const snapshot = find(question.source, question.market);
      return snapshot ? histogramOf(snapshot, question) : EMPTY_HISTOGRAM;
    },
    async cells(source, market) {
      return find(source, market)?.cells.map(sizeOf) ?? [];
    },
    async close() {},
  };
}

function histogramOf({ cells }: Snapshot, { titles, levels, years, end }: PayQuestion): PayHistogram {
  const [[from, to], asked] = [years, new Set(titles)];
  const counts = new Map<number, number>();
  for (const cell of cells) {
    if (cell.year < from || cell.year > to || !levels.includes(cell.level) || !asked.has(cell.title))
      continue;
    for (const range of cell.ranges) {
      const pay = payAt(range, end);
      counts.set(pay, (counts.get(pay) ?? 0) + range[2]);
    }
  }
  const pay = [...Float64Array.from(counts.keys()).sort()];
  return { pay, count: pay.map((amount) => counts.get(amount) ?? 0) };
}

function payAt([low, high]: RangeCount, end: RangeEnd): number {
  const lowMinor = Math.round(low * MINOR_UNITS_PER_MAJOR);
  const highMinor = Math.round(high * MINOR_UNITS_PER_MAJOR);
  if (end === "midpoint") return Math.floor((lowMinor + highMinor) / 2);
  return end === "low" ? lowMinor : highMinor;
}

function sizeOf({ title, level, year, postings }: SnapshotCell): CellSize {
  return { title, level, year, postings };
}
