import { axisTicks, type PayAxis, shareAlong } from "@paycurve/core/curve";
import { type Currency, formatShort, money } from "@paycurve/core/money";

/** A stretch of so many characters. */
export interface Scale extends PayAxis {
  readonly width: number;
}

/** A pay axis of so many characters. */
export interface Axis extends Scale {
  readonly currency: Currency;
}

/**
 * The character under which an amount stands; null past the ends.
 *
 * @example columnOf(50, { from: 0, to: 100, width: 10, step: 50, currency: "USD" }) // => 5
 */
export function columnOf(minorUnits: number, axis: Scale): number | null {
  const column = Math.floor(shareAlong(minorUnits, axis) * axis.width);
  return column < 0 || column >= axis.width ? null : column;
}

/**
 * The character nearest to an amount: its own, or the end that it lies past.
 *
 * @example nearestColumn(150, { from: 0, to: 100, width: 10, step: 50, currency: "USD" }) // => 9
 */
export function nearestColumn(minorUnits: number, axis: Scale): number {
  return columnOf(minorUnits, axis) ?? (minorUnits < axis.from ? 0 : axis.width - 1);
}

/** The line of labels over an axis, as many as fit. */
export function axisLine(axis: Axis): string {
  return labelLine(axis, (tick) => formatShort(money(tick, axis.currency)));
}

/** The same over a stretch of anything, each label as it is said. */
export function labelLine(axis: Scale, say: (tick: number) => string): string {
  const line: string[] = Array.from({ length: axis.width }, () => " ");
  let free = 0;
  for (const tick of axisTicks(axis)) {
    const label = say(tick);
    const start = columnOf(tick, axis) ?? axis.width;
    if (start < free || start + label.length > axis.width) continue;
    line.splice(start, label.length, ...label.split(""));
    free = start + label.length + 1;
  }
  return line.join("");
}
