import type { CountedPoint } from "@paycurve/core/transfer";

/**
 * In which order points give way on paper: the one of the least weight first, of equal ones the oldest.
 *
 * Shape   points in the order of their file → their places in it
 */
export function leavingOrder(points: readonly CountedPoint[]): number[] {
  return points
    .map(({ point, weight }, at) => ({ at, weight, date: point.date }))
    .toSorted((one, other) => one.weight - other.weight || one.date.localeCompare(other.date))
    .map(({ at }) => at);
}
