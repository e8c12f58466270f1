import { formatCount } from "@paycurve/core/money";
import {
  amountOrWithheld,
  comparisonRows,
  nameOf,
  type OfferColumns,
  type PlacedBases,
  type SimulatedOffer,
  type Simulation,
} from "@paycurve/core/offer";
import type { Paint } from "./paint.ts";

/** How wide, in which colours, and where each base stands. */
export interface OffersViewOptions {
  readonly columns: number;
  readonly paint: Paint;
  readonly placed: PlacedBases;
}

type Row = readonly [label: string, cell: (column: OfferColumns) => string, ink?: "strong" | "quiet"];

const NARROWEST = 12;
const GAP = 2;

/** As many offers beside one another as the width holds, then the next; a blank line after each table. */
export function offerTables(
  columns: readonly OfferColumns[],
  simulation: Simulation,
  { columns: width, paint, placed }: OffersViewOptions,
): string[] {
  const parts = [rowsOf(columns, placed), simulatedRows(simulation)];
  const rows = parts.flat();
  const first = longest(rows.map(([label]) => label));
  const each =
    GAP +
    longest(
      rows.flatMap(([, cell]) => columns.map(cell)),
      NARROWEST,
    );
  const lineOf = ([label, cell, ink]: Row, some: readonly OfferColumns[]): string => {
    const line =
      `${label.padEnd(first)}${some.map((column) => cell(column).padStart(each)).join("")}`.trimEnd();
    return ink ? paint(ink, line) : line;
  };
  return chunks(columns, Math.max(1, Math.floor((width - first) / each))).flatMap((some) =>
    parts.flatMap((part) => [...part.map((row) => lineOf(row, some)), ""]),
  );
}

function longest(texts: readonly string[], least = 0): number {
  return Math.max(least, ...texts.map(({ length }) => length));
}

/** What each offer came to over many courses; a mean alone is never shown. */
function simulatedRows({ offers, paths }: Simulation): Row[] {
  const of =
    (show: (offer: SimulatedOffer, column: OfferColumns) => string) =>
    (column: OfferColumns): string => {
      const found = offers.get(column.offer.id);
      return !found || "kind" in found ? "withheld" : show(found, column);
    };
  const share = (fraction: number | null): string =>
    fraction === null ? "" : `${Math.round(fraction * 100)} %`;
  return [
    [`${formatCount(paths)} courses`, () => "", "quiet"],
    ["  one in ten below", of(({ p10 }, column) => amountOrWithheld(column.offer, p10))],
    ["  half below", of(({ p50 }, column) => amountOrWithheld(column.offer, p50)), "strong"],
    ["  one in ten above", of(({ p90 }, column) => amountOrWithheld(column.offer, p90))],
    ["  equity paid nothing", of(({ equityNothing }) => share(equityNothing)), "quiet"],
    ["  at least what they say", of(({ atLeastHeadline }) => share(atLeastHeadline)), "quiet"],
    ...(offers.size > 1
      ? [["  the most of these", of(({ best }) => share(best)), "quiet"] satisfies Row]
      : []),
  ];
}

/** The rows of the comparison, the small print of each beneath it. */
function rowsOf(columns: readonly OfferColumns[], placed: PlacedBases): Row[] {
  return [
    ["", ({ offer }) => shortened(nameOf(offer)), "strong"],
    ...comparisonRows(columns, placed).flatMap(({ label, note, cell, small, strong }): Row[] => [
      strong ? [label, cell, "strong"] : [label, cell],
      ...(columns.some((column) => small(column) !== "")
        ? [[`  ${note}`, small, "quiet"] satisfies Row]
        : []),
    ]),
  ];
}

const LONGEST_NAME = 24;

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
