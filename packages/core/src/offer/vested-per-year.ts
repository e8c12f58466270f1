import { addMonths, type CalendarDate, monthsBetween } from "../calendar/index.ts";
import { type Grant, type Instalment, isOption, type VestingTerms, vestingOf } from "../equity/index.ts";
import { valueOn } from "../figures/index.ts";
import { FIGURES_DAY } from "./assumptions.ts";
import { USUAL_TERMS } from "./usual-figures.ts";

/** Terms that a letter without any is read with; a finding says so. */
export const USUAL_VESTING: VestingTerms = valueOn(USUAL_TERMS, FIGURES_DAY).value;

/** The first day of an offer that names none: only distances from it matter. */
const UNDATED_START: CalendarDate = "2001-01-01";

/**
 * How many of a grant's shares vest in each year of an offer, and can be used. What vests on an anniversary belongs to the
 * year just ended; what vested before the first day belongs to the first year.
 *
 * Shape   a grant, the offer's first day, years (≥ 1) → shares per year
 */
export function vestedPerYear(grant: Grant, start: CalendarDate | null, years: number): number[] {
  const first = firstDayOf(grant, start);
  const vested = Array.from({ length: years }, () => 0);
  for (const { date, quantity } of usableInstalments(grant, start)) {
    const year = vestingYear(date, first, years);
    if (year !== null) vested[year - 1] = (vested[year - 1] ?? 0) + quantity;
  }
  return vested;
}

/**
 * The year of an offer that a day's vesting belongs to, the first being 1; null after the last.
 *
 * @example vestingYear("2028-01-04", "2027-01-04", 4) // => 1
 */
export function vestingYear(date: CalendarDate, start: CalendarDate, years: number): number | null {
  for (let year = 1; year <= years; year++) if (date <= addMonths(start, 12 * year)) return year;
  return null;
}

/**
 * Months from a first day until a day has come, begun ones counted; none before it.
 *
 * @example monthsUntil("2027-01-04", "2027-02-05") // => 2
 */
export function monthsUntil(first: CalendarDate, day: CalendarDate): number {
  if (day <= first) return 0;
  const months = monthsBetween(first, day);
  return addMonths(first, months) < day ? months + 1 : months;
}

/**
 * When each part of a grant vests.
 *
 * Shape   a grant, the first day unless the grant names another → dated instalments
 */
export function instalmentsOf(grant: Grant, start: CalendarDate): readonly Instalment[] {
  const { vesting, quantity, vestingStart } = grant;
  return vestingOf({ terms: vesting ?? USUAL_VESTING, quantity, vestingStart: vestingStart ?? start });
}

/**
 * The same without options that vest only after they have run out: those can never be used. Where neither the offer nor
 * the grant names a first day, none is left out.
 *
 * Shape   a grant, the offer's first day → dated instalments
 */
export function usableInstalments(grant: Grant, start: CalendarDate | null): readonly Instalment[] {
  const { expires } = grant;
  const all = instalmentsOf(grant, firstDayOf(grant, start));
  if (expires === null || !isOption(grant) || !isDated(grant, start)) return all;
  return all.filter(({ date }) => date <= expires);
}

/** Whether it is known on which day a grant's years begin. */
export function isDated({ vestingStart }: Grant, start: CalendarDate | null): boolean {
  return start !== null || vestingStart !== null;
}

/** The day that a grant's years are counted from: the offer's first, else the one its vesting starts on. */
export function firstDayOf({ vestingStart }: Grant, start: CalendarDate | null): CalendarDate {
  return start ?? vestingStart ?? UNDATED_START;
}
