import { type PayAxis, shareAlong } from "@paycurve/core/curve";
import { MINOR_UNITS_PER_MAJOR } from "@paycurve/core/money";

/**
 * A place along an axis as SVG and CSS write it, kept within the drawing.
 *
 * Units   minor units → "0%" … "100%"
 * @example along(150, { from: 100, to: 200, step: 50 }) // => "50%"
 */
export function along(minorUnits: number, axis: PayAxis): string {
  return percent(Math.min(1, Math.max(0, shareAlong(minorUnits, axis))));
}

/**
 * The same of an amount in major units, as published figures state it.
 */
export function alongMajor(majorUnits: number, axis: PayAxis): string {
  return along(majorUnits * MINOR_UNITS_PER_MAJOR, axis);
}

/**
 * How much of the drawing lies between two amounts.
 *
 * Units   minor units → "12.5%"
 */
export function stretch(low: number, high: number, axis: PayAxis): string {
  const [from, to] = [low, high].map((pay) => Math.min(1, Math.max(0, shareAlong(pay, axis))));
  return percent((to ?? 0) - (from ?? 0));
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
