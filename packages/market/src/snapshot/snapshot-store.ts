import { histogramOfRanges } from "@paycurve/core/curve";
import type { Market } from "@paycurve/core/money";
import { EMPTY_HISTOGRAM, type PayHistogram } from "@paycurve/core/stats";
import type { CellSize, PayQuestion, PayStore } from "../store/index.ts";
import type { Snapshot, SnapshotCell } from "./snapshot.ts";

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
  const answering = cells.filter(
    ({ title, level, year }) => year >= from && year <= to && levels.includes(level) && asked.has(title),
  );
  return histogramOfRanges(
    answering.flatMap(({ ranges }) => ranges),
    end,
  );
}

function sizeOf({ title, level, year, postings }: SnapshotCell): CellSize {
  return { title, level, year, postings };
}
