import { axisTicks, type PayAxis, shareAlong } from "@paycurve/core/curve";
import { type Currency, formatShort, money } from "@paycurve/core/money";

/** A pay axis of so many characters. */
export interface Axis extends PayAxis {
  readonly width: number;
  readonly currency: Currency;
}

/**
 * The character under which an amount stands; null past the ends.
 *
 * @example columnOf(50, { from: 0, to: 100, width: 10, step: 50, currency: "USD" }) // => 5
 */
export function columnOf(minorUnits: number, axis: Axis): number | null {
  const column = Math.floor(shareAlong(minorUnits, axis) * axis.width);
  return column < 0 || column >= axis.width ? null : column;
}

/**
 * The character nearest to an amount: its own, or the end that it lies past.
 *
 * @example nearestColumn(150, { from: 0, to: 100, width: 10, step: 50, currency: "USD" }) // => 9
 */
export function nearestColumn(minorUnits: number, axis: Axis): number {
  return columnOf(minorUnits, axis) ?? (minorUnits < axis.from ? 0 : axis.width - 1);
}

/** The line of labels over an axis, as many as fit. */
export function axisLine(axis: Axis): string {
  const line: string[] = Array.from({ length: axis.width }, () => " ");
  let free = 0;
  for (const tick of axisTicks(axis)) {
    const label = formatShort(money(tick, axis.currency));
    const start = columnOf(tick, axis) ?? axis.width;
    if (start < free || start + label.length > axis.width) continue;
    line.splice(start, label.length, ...label.split(""));
    free = start + label.length + 1;
  }
  return line.join("");
}
