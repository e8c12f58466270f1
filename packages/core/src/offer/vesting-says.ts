import { type CalendarDate, monthsBetween } from "../calendar/index.ts";
import { type Grant, isOption, vestingSchedule } from "../equity/index.ts";
import { formatCount } from "../money/index.ts";
import type { CheckedGrant } from "./grant-check.ts";
import { firstDayOf, instalmentsOf, isDated } from "./vested-per-year.ts";

/** Said of a grant without a schedule. */
export function vestingUnsaid({ grant: { vesting } }: CheckedGrant): string | null {
  return vesting === null
    ? "When the shares become yours (vest) is not stated. Four years with nothing in the first are assumed, then a little each month. Ask for the schedule."
    : null;
}

/** Said of a grant of which some, by what is known, never becomes anyone's own. */
export function neverVests({ grant, offer }: CheckedGrant): string | null {
  const { vesting, quantity } = grant;
  if (vesting === null) return null;
  const vestingStart = grant.vestingStart ?? firstDayOf(grant, offer.start);
  const { unvested, waitsFor } = vestingSchedule({ terms: vesting, quantity, vestingStart });
  if (Math.round(unvested) === 0) return null;
  const waiting = waitsFor.length === 0 ? "" : ` They wait for: ${waitsFor.join(", ")}.`;
  return `By these terms ${part(Math.round(unvested), quantity)} have no day on which they become yours, and count nothing.${waiting} Ask what has to happen, and by when.`;
}

/** Said of a grant that gives nothing in the first year. */
export function longCliff({ grant, offer }: CheckedGrant): string | null {
  const first = firstDayOf(grant, offer.start);
  const [earliest] = grant.vesting === null ? [] : instalmentsOf(grant, first);
  const months = earliest ? monthsBetween(first, earliest.date) : 0;
  if (months < 12) return null;
  return `Nothing of this is yours before month ${months} is over. Leave or be let go a day earlier, and all of it is gone. Ask what you keep if it is they who end it.`;
}

/** Said of options that run out before they are one's own, or that may. */
export function windowExpired({ grant, offer: { start }, asOf }: CheckedGrant): string | null {
  const { expires } = grant;
  if (!isOption(grant) || expires === null || grant.quantity === 0) return null;
  if (asOf !== null && expires < asOf)
    return `The options ran out on ${expires}, which has passed: nobody can turn them into shares any more. Ask for the right day.`;
  return isDated(grant, start)
    ? lateWords(grant, expires, firstDayOf(grant, start))
    : undatedWords(grant, expires, asOf);
}

function lateWords(grant: Grant, expires: CalendarDate, first: CalendarDate): string | null {
  const late = lateOf(grant, expires, first);
  return late === null
    ? null
    : `Too late: ${late} options become yours only after ${expires}, when they run out. Those can never be used, and count nothing. Ask for a later day.`;
}

/** Without a first day, today is the earliest that one may begin. */
function undatedWords(grant: Grant, expires: CalendarDate, asOf: CalendarDate | null): string | null {
  if (asOf === null)
    return `The options run out on ${expires}, and your first day is not stated, so nobody can say how many are yours by then. Ask for the first day.`;
  const late = lateOf(grant, expires, asOf);
  return late === null
    ? null
    : `Even if you began today, ${late} options would become yours only after ${expires}, when they run out. All are counted until your first day is known: ask for it, and for a later end.`;
}

/** How many options vest after a day, in words; null where none do. */
function lateOf(grant: Grant, expires: CalendarDate, first: CalendarDate): string | null {
  const late = instalmentsOf(grant, first)
    .filter(({ date }) => date > expires)
    .reduce((sum, { quantity }) => sum + quantity, 0);
  return late === 0 ? null : part(late, grant.quantity);
}

function part(some: number, quantity: number): string {
  return some === quantity
    ? `all ${formatCount(quantity)}`
    : `${formatCount(some)} of ${formatCount(quantity)}`;
}
