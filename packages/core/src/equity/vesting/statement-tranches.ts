import { type CalendarDate, civilDay } from "../../calendar/index.ts";
import { addPeriod } from "./add-period.ts";
import type { Occurred } from "./condition-path.ts";
import { type Fraction, fraction, minus, times } from "./fraction.ts";
import { startRequired } from "./start-required.ts";
import type { Tranche } from "./tranche.ts";
import { dayOf } from "./vesting-event.ts";
import type { VestingStatement } from "./vesting-statement.ts";

/**
 * What falls due by vesting statements: each follows the one before, save those that count from an event; one whose
 * event has not happened gives nothing.
 *
 * Shape   statements in order, whole quantity, what occurred → exact tranches, and the events they wait for
 * Errors  InputError "equity.vesting.start" when one follows the start of vesting and none is known
 * Source  golden/vesting.json
 */
export function statementTranches(
  statements: readonly VestingStatement[],
  quantity: number,
  { vestingStart, events }: Occurred,
): { readonly tranches: readonly Tranche[]; readonly waitsFor: readonly string[] } {
  const waitsFor = new Set<string>();
  let follows = vestingStart;
  const tranches = statements.flatMap((statement, part) => {
    const { event } = statement;
    const from = event === null ? startRequired(follows) : dayOf(event, events);
    if (from === null) {
      waitsFor.add(event ?? "");
      return [];
    }
    const seed = event === null ? startRequired(vestingStart) : from;
    const dates = datesOf(statement, from, seed);
    if (event === null) follows = dates.at(-1) ?? from;
    return tranchesAt(dates, statement, quantity).map((tranche) => ({ ...tranche, part }));
  });
  return { tranches, waitsFor: [...waitsFor] };
}

function datesOf(
  { occurrences, period, unit }: VestingStatement,
  from: CalendarDate,
  seed: CalendarDate,
): readonly CalendarDate[] {
  const dayOfMonth = unit === "DAYS" ? civilDay(from).day : civilDay(seed).day;
  return Array.from({ length: occurrences }, (_, index) =>
    addPeriod({ date: from, length: period * (index + 1), unit, dayOfMonth }),
  );
}

function tranchesAt(
  dates: readonly CalendarDate[],
  { cliff, part }: VestingStatement,
  quantity: number,
): readonly Omit<Tranche, "part">[] {
  const whole = times(part, fraction(BigInt(quantity)));
  const cliffAt = cliff?.occurrence ?? 0;
  const atCliff = times(whole, cliff?.part ?? fraction(0n));
  const each = dividedBy(minus(whole, atCliff), dates.length - cliffAt);
  return dates.flatMap((date, index) => {
    if (index + 1 < cliffAt) return [];
    return [{ date, due: index + 1 === cliffAt ? atCliff : each }];
  });
}

function dividedBy(value: Fraction, parts: number): Fraction {
  return parts === 0 ? value : times(value, fraction(1n, BigInt(parts)));
}
