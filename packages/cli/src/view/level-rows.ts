import type { LevelPlacement, PayCell } from "@paycurve/core/curve";
import type { PayHistogram } from "@paycurve/core/stats";
import { type Axis, columnOf, nearestColumn, type Scale } from "./axis.ts";
import type { Paint } from "./paint.ts";

/** What every line is drawn on: the axis, the column that is you, and the colours. */
export interface Drawing {
  readonly axis: Axis;
  readonly you: number | null;
  readonly paint: Paint;
}

const STROKES = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/**
 * The postings of a level as strokes along an axis: the taller, the more postings stand there.
 * Heights are of this level alone; its count is printed beside.
 */
export function strokes({ midpoints }: PayCell, { axis, you, paint }: Drawing): string {
  const heights = countsByColumn(midpoints, axis);
  const tallest = Math.max(...heights, 1);
  return heights
    .map((rows, column) => {
      const stroke = rows === 0 ? " " : (STROKES[Math.ceil((rows / tallest) * STROKES.length) - 1] ?? "▁");
      if (column === you) return paint("you", rows === 0 ? "│" : stroke);
      return paint("advertised", stroke);
    })
    .join("");
}

/**
 * What is printed of a level: whiskers to the outer tenths, a bar over the middle half, the median's tick in its
 * 95 % band, and you. What is withheld is not drawn.
 */
export function strip(step: LevelPlacement, { axis, you, paint }: Drawing): string {
  const printed = (p: number) => {
    const found = step.quantiles.find((quantile) => quantile.p === p);
    return found && "value" in found ? found : null;
  };
  const line = emptyLine(axis);
  const span = (from: number | undefined, to: number | undefined, mark: string): void => {
    if (from === undefined || to === undefined) return;
    line.fill(mark, nearestColumn(from, axis), nearestColumn(to, axis) + 1);
  };
  const median = printed(0.5);
  span(printed(0.1)?.value, printed(0.9)?.value, "─");
  span(printed(0.25)?.value, printed(0.75)?.value, "━");
  span(median?.low, median?.high, "▓");
  span(median?.value, median?.value, "┃");
  return line
    .map((mark, column) =>
      column === you ? paint("you", step.asked ? "◆" : "│") : paint("advertised", mark),
    )
    .join("");
}

/** The ends of what a figure states, in minor units per year; null where it is open. */
export interface Ends {
  readonly low: number | null;
  readonly high: number | null;
}

/** A published figure along the axis: a bar for a range, an open arrow for a floor or ceiling, a tick for a point. */
export function figureBar(
  { low, high }: Ends,
  { axis, you, paint }: Omit<Drawing, "axis"> & { readonly axis: Scale },
): string {
  const line = emptyLine(axis);
  const from = low === null ? 0 : nearestColumn(low, axis);
  const to = high === null ? axis.width - 1 : nearestColumn(high, axis);
  line.fill(low === null || high === null ? "╌" : "─", from, to + 1);
  line[from] = low === null ? "◁" : from === to ? "│" : "├";
  if (to !== from) line[to] = high === null ? "▷" : "┤";
  return line
    .map((mark, column) => (column === you ? paint("you", mark === " " ? "│" : "┼") : mark))
    .join("");
}

function emptyLine({ width }: Scale): string[] {
  return Array.from({ length: width }, () => " ");
}

function countsByColumn({ pay, count }: PayHistogram, axis: Axis): number[] {
  const rows = Array.from({ length: axis.width }, () => 0);
  pay.forEach((amount, index) => {
    const column = columnOf(amount, axis);
    if (column !== null) rows[column] = (rows[column] ?? 0) + (count[index] ?? 0);
  });
  return rows;
}
