import type { KeyboardEvent } from "react";
import { isSeen, STOPS, type Stop } from "./one-stop.ts";

/**
 * Arrow keys among the chart's marks: up and down from row to row, left and right within one, Home and End to its ends.
 */
export function moveAmongMarks(event: KeyboardEvent<HTMLElement>): void {
  const rows = rowsOf(event.currentTarget);
  const current = (event.target as Element).closest<Stop>(STOPS);
  const at = rows.findIndex((row) => current !== null && row.includes(current));
  const row = rows[at];
  if (!row || !current) return;
  const target = TARGETS[event.key]?.({ rows, at, row, index: row.indexOf(current) });
  if (!target) return;
  event.preventDefault();
  target.focus();
}

interface Position {
  readonly rows: readonly (readonly Stop[])[];
  readonly at: number;
  readonly row: readonly Stop[];
  readonly index: number;
}

const TARGETS: Readonly<Record<string, (position: Position) => Stop | undefined>> = {
  ArrowDown: ({ rows, at }) => rows[at + 1]?.[0],
  ArrowUp: ({ rows, at }) => rows[at - 1]?.[0],
  ArrowRight: ({ row, index }) => row[index + 1],
  ArrowLeft: ({ row, index }) => row[index - 1],
  Home: ({ row }) => row[0],
  End: ({ row }) => row.at(-1),
};

/** The chart's rows that have marks to be seen, top to bottom. */
function rowsOf(chart: HTMLElement): Stop[][] {
  const rows = [...chart.querySelectorAll("[data-row]")].map((row) =>
    [...row.querySelectorAll<Stop>(STOPS)].filter(isSeen),
  );
  return rows.filter((row) => row.length > 0);
}
