import type { MarketData, RangeCount } from "@paycurve/core/curve";
import { DEFAULT_FAMILY, LEVELS, type Level } from "@paycurve/core/figures";
import type { Market } from "@paycurve/core/money";
import type { Bundle } from "./bundle/index.ts";
import { countedSnapshot } from "./counted-source.ts";
import { latestYears } from "./latest-years.ts";
import type { SnapshotCell } from "./snapshot/index.ts";

/**
 * What a page needs of a market: the ranges of the AI engineers' titles over the latest years, and the published figures.
 *
 * Shape   a bundle, a market → the data that every question about it is answered from
 */
export async function marketData(bundle: Bundle, market: Market): Promise<MarketData> {
  const source = countedSnapshot(bundle.snapshot(market));
  const years = await latestYears(source, market);
  const titles = new Set(bundle.families()[DEFAULT_FAMILY]?.titles ?? []);
  const [from, to] = years;
  const cells = bundle
    .snapshot(market)
    .cells.filter(({ title, year }) => titles.has(title) && year >= from && year <= to);
  return {
    market,
    family: DEFAULT_FAMILY,
    meaning: source.meaning,
    sources: source.sources,
    years,
    levels: LEVELS.map((level) => ({ level, ranges: rangesAt(level, cells) })).filter(
      ({ ranges }) => ranges.length > 0,
    ),
    figures: bundle.figures(market),
  };
}

function rangesAt(level: Level, cells: readonly SnapshotCell[]): RangeCount[] {
  const counts = new Map<string, RangeCount>();
  for (const [low, high, postings] of cells.filter((cell) => cell.level === level).flatMap((c) => c.ranges)) {
    const key = `${low} ${high}`;
    counts.set(key, [low, high, (counts.get(key)?.[2] ?? 0) + postings]);
  }
  return [...counts.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
