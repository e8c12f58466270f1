import { type CalendarDate, civilDay } from "../../calendar/index.ts";
import { addPeriod } from "./add-period.ts";
import { dayOfMonth } from "./day-of-month.ts";
import type { OcfCondition, OcfRelativeTrigger } from "./ocf-terms.ts";
import { dayOf, type VestingEvent } from "./vesting-event.ts";

/** A condition that is met, and the days on which it gives. */
export interface MetCondition {
  readonly condition: OcfCondition;
  /** The first of its days; what is relative to it counts from here. */
  readonly date: CalendarDate;
  readonly dates: readonly CalendarDate[];
  /** The day of the month that periods chained to it keep. */
  readonly seedDay: number;
}

/** What meets conditions: the start of vesting, unless an event gives it, and what happened. */
export interface Occurred {
  readonly vestingStart: CalendarDate | null;
  readonly events: readonly VestingEvent[];
}

/** The conditions met, in order, and those that wait for an event. */
export interface ConditionPath {
  readonly met: readonly MetCondition[];
  readonly waitsFor: readonly string[];
}

/**
 * Follows vesting conditions from the first ones on: of those that may come next, the one met earliest is, on one day
 * the one named first; the others are then out of the race. None is met before the one it follows.
 * A condition that gives at a rhythm counts as met at its first time, as the Coalition's tools have it: one that is
 * relative to it does not wait for its last.
 *
 * Shape   sound conditions, what occurred → the conditions met
 * Source  Open Cap Format, VestingCondition; golden/vesting.json
 */
export function conditionPath(conditions: readonly OcfCondition[], occurred: Occurred): ConditionPath {
  const byId = new Map(conditions.map((condition) => [condition.id, condition]));
  const met: MetCondition[] = [];
  const waitsFor = new Set<string>();
  let candidates = firstOnes(conditions);
  while (candidates.length > 0) {
    const found = candidates.flatMap((condition) => meet(condition, occurred, met) ?? []);
    const earliest = earliestOf(found);
    for (const id of stillAwaited(candidates, found, earliest)) waitsFor.add(id);
    if (!earliest) break;
    met.push(earliest);
    candidates = earliest.condition.next.flatMap((id) => byId.get(id) ?? []);
  }
  return { met, waitsFor: [...waitsFor] };
}

function firstOnes(conditions: readonly OcfCondition[]): readonly OcfCondition[] {
  const followers = new Set(conditions.flatMap(({ next }) => next));
  return conditions.filter(({ id }) => !followers.has(id));
}

function isScheduled({ trigger }: OcfCondition): boolean {
  return trigger.kind === "after" || trigger.kind === "day";
}

function earliestOf(found: readonly MetCondition[]): MetCondition | null {
  return found.reduce<MetCondition | null>(
    (best, other) => (best === null || other.date < best.date ? other : best),
    null,
  );
}

/** An event that lost to another event has lost; one that only time beat may still happen first. */
function stillAwaited(
  candidates: readonly OcfCondition[],
  found: readonly MetCondition[],
  earliest: MetCondition | null,
): readonly string[] {
  if (earliest && !isScheduled(earliest.condition)) return [];
  const happened = new Set(found.map(({ condition }) => condition.id));
  return candidates
    .filter((condition) => !isScheduled(condition) && !happened.has(condition.id))
    .map(({ id }) => id);
}

function meet(
  condition: OcfCondition,
  { vestingStart, events }: Occurred,
  met: readonly MetCondition[],
): MetCondition | null {
  const { trigger, id } = condition;
  const notBefore = met.at(-1)?.date ?? "";
  if (trigger.kind === "after") return meetAfter(condition, trigger, met, notBefore);
  const happened = trigger.kind === "day" ? trigger.date : dayOf(id, events);
  const day = happened ?? (trigger.kind === "start" ? vestingStart : null);
  if (day === null) return null;
  const date = laterOf(day, notBefore);
  return { condition, date, dates: [date], seedDay: civilDay(date).day };
}

function meetAfter(
  condition: OcfCondition,
  { relativeTo, length, unit, dayRule, occurrences, cliffOccurrence }: OcfRelativeTrigger,
  met: readonly MetCondition[],
  notBefore: CalendarDate,
): MetCondition | null {
  const base = met.find((other) => other.condition.id === relativeTo);
  if (!base) return null;
  const { date, seedDay } = base;
  const dates = Array.from({ length: occurrences }, (_, index) => {
    const count = Math.max(index + 1, cliffOccurrence);
    const end = addPeriod({ date, length: length * count, unit, dayOfMonth: dayOfMonth(dayRule, seedDay) });
    return laterOf(end, notBefore);
  });
  return { condition, date: dates[0] ?? notBefore, dates, seedDay };
}

function laterOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}
