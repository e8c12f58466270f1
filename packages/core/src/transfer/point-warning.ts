import type { CalendarDate } from "../calendar/index.ts";
import type { LocalPoint } from "./local-point.ts";
import { pointWeight } from "./point-weight.ts";
import { STEP_LEVELS } from "./reference-structure.ts";

/**
 * What must be said of a point before it is noted: that it will count nowhere, and why.
 *
 * Shape   a point, the day of asking → words; null where it counts
 * @example pointWarning({ kind: "offer", date: "2026-10-12", level: "staff", base: { low: 1, high: 1 }, company: null }, "2026-11-28") // => "It will count nowhere: no step to staff level was ever counted."
 */
export function pointWarning({ level, date }: LocalPoint, asOf: CalendarDate): string | null {
  if (!STEP_LEVELS.includes(level))
    return `It will count nowhere: no step to ${level} level was ever counted.`;
  return pointWeight(date, asOf) === 0 ? "It will count nowhere: it is two years old or more." : null;
}
