import { MINOR_UNITS_PER_MAJOR } from "@paycurve/core/money";

/**
 * A local amount as the drawing's axis counts.
 *
 * Units   major units → minor units
 * @example minorOf(95) // => 9500
 */
export function minorOf(majorUnits: number): number {
  return majorUnits * MINOR_UNITS_PER_MAJOR;
}
