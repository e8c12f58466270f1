import { addMonths, type CalendarDate, daysBetween } from "../calendar/index.ts";

const FULL_MONTHS = 12;
const NONE_MONTHS = 24;

/**
 * How much a local point still counts: in full for twelve months, then falling evenly, after twenty-four no more.
 * Nothing is aged by an index instead: measured, an index made the error larger.
 *
 * Shape   the day it was learned, the day of asking (not earlier) → weight in [0, 1]
 * Source  METHODS, Quantiles and their doubt, “Ageing”
 * @example pointWeight("2025-01-01", "2026-01-01") // => 1
 * @example pointWeight("2024-01-01", "2026-01-01") // => 0
 */
export function pointWeight(date: CalendarDate, asOf: CalendarDate): number {
  const [fading, gone] = [addMonths(date, FULL_MONTHS), addMonths(date, NONE_MONTHS)];
  if (asOf <= fading) return 1;
  if (asOf >= gone) return 0;
  return daysBetween(asOf, gone) / daysBetween(fading, gone);
}
