import type { Market } from "@paycurve/core/money";
import {
  type CarriedStructure,
  carriedStructure,
  type MeasuredStructure,
  measuredStructure,
} from "@paycurve/core/transfer";
import { countedYears } from "../counted-years.ts";
import { countedCells } from "./counted-cells.ts";
import { firstSnapshot } from "./first-snapshot.ts";
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
/** The day whose model figures hold. */
const FIGURES_DAY = "2026-01-01";

/**
 * Measures the reference market's structure, and how wrong it is in each other market, from the snapshots of one edition.
 *
 * Shape   one snapshot for each market → structures
 * Errors  InputError "snapshot.none" when there is none
 * Source  METHODS, Structure across markets; docs/methods/structure.md
 */
export function structuresOf(snapshots: readonly Snapshot[]): Structures {
  const own =
    snapshots.find(({ market }) => market === REFERENCE) ?? firstSnapshot(snapshots, "structuresOf");
  const { source, publisher, edition, url, licence } = own;
  const years = countedYears(own.cells);
  const cells = countedCells(own.cells, years);
  const measured = measuredStructure(cells);
  const reference = { market: own.market, measured, cells };
  const markets = snapshots.map((one) => {
    const compared = { reference, market: one.market, cells: countedCells(one.cells, years) };
    return [one.market, carriedStructure(compared, FIGURES_DAY)] as const;
  });
  return {
    source,
    publisher,
    edition,
    url,
    licence,
    years,
    reference: own.market,
    measured,
    markets: Object.fromEntries(markets) as Record<Market, CarriedStructure>,
  };
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
