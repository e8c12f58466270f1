import { histogramOfRanges, type RangeCount } from "@paycurve/core/curve";
import type { Level } from "@paycurve/core/figures";
import type { Market } from "@paycurve/core/money";
import {
  type CarriedStructure,
  carriedStructure,
  type MeasuredStructure,
  measuredStructure,
  type TitleCell,
  titleCell,
} from "@paycurve/core/transfer";
import type { Snapshot } from "./snapshot.ts";

/** The shape of the reference market's curve and what of it travels where; no amount of money is in it. */
export interface Structures {
  readonly source: string;
  readonly publisher: string;
  readonly edition: string;
  readonly url: string;
  readonly licence: string;
  readonly years: readonly [from: number, to: number];
  readonly reference: Market;
  readonly measured: MeasuredStructure;
  readonly markets: Readonly<Record<Market, CarriedStructure>>;
}

const REFERENCE = "US";
const YEARS_COUNTED = 2;
/** The day whose model figures hold. */
const FIGURES_DAY = "2026-01-01";

/**
 * Measures the reference market's structure, and how wrong it is in each other market, from the snapshots of one edition.
 *
 * Shape   one snapshot for each market → structures
 * Source  METHODS, Structure across markets; docs/methods/structure.md
 */
export function structuresOf(snapshots: readonly Snapshot[]): Structures {
  const own = snapshots.find(({ market }) => market === REFERENCE) ?? snapshots[0];
  if (!own) throw new Error("structuresOf requires a snapshot, got none");
  const { source, publisher, edition, url, licence } = own;
  const last = Math.max(...own.cells.map(({ year }) => year));
  const years = [last - YEARS_COUNTED + 1, last] as const;
  const cells = titleCells(own, years);
  const measured = measuredStructure(cells);
  const reference = { market: own.market, measured, cells };
  const markets = snapshots.map((one) => {
    const compared = { reference, market: one.market, cells: titleCells(one, years) };
    return [one.market, carriedStructure(compared, FIGURES_DAY)] as const;
  });
  return {
    ...{ source, publisher, edition, url, licence },
    years,
    reference: own.market,
    measured,
    markets: Object.fromEntries(markets) as Record<Market, CarriedStructure>,
  };
}

function titleCells({ cells }: Snapshot, [from, to]: readonly [number, number]): TitleCell[] {
  const byTitle = new Map<string, { title: string; level: Level; ranges: RangeCount[] }>();
  for (const { title, level, year, ranges } of cells) {
    if (year < from || year > to) continue;
    const key = `${level} ${title}`;
    const held = byTitle.get(key) ?? { title, level, ranges: [] };
    held.ranges.push(...ranges);
    byTitle.set(key, held);
  }
  return [...byTitle.values()].map(({ title, level, ranges }) =>
    titleCell(title, level, histogramOfRanges(ranges, "midpoint")),
  );
}

/**
 * Structures as they are kept in a file, rounded to six decimals: the same bytes on every engine.
 *
 * Shape   structures → JSON
 */
export function structuresText(structures: Structures): string {
  const rounded = (_: string, value: unknown): unknown =>
    typeof value === "number" && !Number.isInteger(value) ? Math.round(value * DECIMALS) / DECIMALS : value;
  return `${JSON.stringify(structures, rounded, 2)}\n`;
}

const DECIMALS = 1_000_000;
