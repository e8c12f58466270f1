import type { CalendarDate } from "../../calendar/index.ts";

/** Something that terms of vesting wait for, and the day it happened. */
export interface VestingEvent {
  /** The id of the vesting condition, or of the event, in the terms. */
  readonly id: string;
  readonly date: CalendarDate;
}

/**
 * The day an event first happened.
 *
 * Shape   events in any order, an id → the earliest of its days, or null when it never happened
 * @example dayOf("ipo", [{ id: "ipo", date: "2027-05-01" }, { id: "ipo", date: "2026-04-01" }]) // => "2026-04-01"
 */
export function dayOf(id: string, events: readonly VestingEvent[]): CalendarDate | null {
  const days = events.filter((event) => event.id === id).map(({ date }) => date);
  return days.sort()[0] ?? null;
}
