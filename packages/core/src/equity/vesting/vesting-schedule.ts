import { type CalendarDate, readCalendarDate } from "../../calendar/index.ts";
import { InputError } from "../../errors.ts";
import { foldOntoGrant } from "./fold-onto-grant.ts";
import type { Instalment } from "./instalment.ts";
import { roundTranches } from "./round-tranches.ts";
import { tranchesOf } from "./tranches-of.ts";
import type { VestingEvent } from "./vesting-event.ts";
import type { VestingTerms } from "./vesting-terms.ts";

/** What a schedule is made of. */
export interface VestingInput {
  readonly terms: VestingTerms;
  /** Whole shares or options. */
  readonly quantity: number;
  readonly vestingStart: CalendarDate | null;
  /** Nothing vests before it. */
  readonly grantDate?: CalendarDate | null;
  /** What happened, in any order; one that these terms do not wait for changes nothing. */
  readonly events?: readonly VestingEvent[];
}

/** When shares become one's own, how many never do by what is known, and what that waits for. */
export interface VestingSchedule {
  /** By date, with an expiry after some time as an instalment of nothing. */
  readonly instalments: readonly Instalment[];
  readonly unvested: number;
  readonly waitsFor: readonly string[];
}

/**
 * When the shares of a grant become one's own, by its terms and what has happened.
 * An event that has not happened gives nothing, and is named in `waitsFor`.
 *
 * Shape   terms, whole quantity ≥ 0, days → instalments by date, 0 ≤ vested ≤ quantity
 * Errors  InputError "equity.vesting.…" on terms, "equity.vesting.quantity", "equity.vesting.start",
 *         "calendar.date.invalid"
 * Source  METHODS, Equity; golden/vesting.json
 * @example vestingSchedule({ terms: { tranches: [0.5, 0.5] }, quantity: 5, vestingStart: "2026-01-31" }).instalments // => [{ date: "2027-01-31", quantity: 2 }, { date: "2028-01-31", quantity: 3 }]
 */
export function vestingSchedule({
  terms,
  quantity,
  vestingStart,
  grantDate = null,
  events = [],
}: VestingInput): VestingSchedule {
  checkInput({ quantity, vestingStart, grantDate, events });
  const { waitsFor, ...due } = tranchesOf(terms, quantity, { vestingStart, events });
  const instalments = foldOntoGrant(roundTranches({ ...due, quantity }), grantDate);
  const vested = instalments.reduce((sum, instalment) => sum + instalment.quantity, 0);
  return { instalments, unvested: quantity - vested, waitsFor };
}

function checkInput({
  quantity,
  vestingStart,
  grantDate,
  events,
}: Required<Omit<VestingInput, "terms">>): void {
  if (!Number.isSafeInteger(quantity) || quantity < 0) {
    throw new InputError(
      "equity.vesting.quantity",
      `quantity requires a whole number of shares of at least 0, got ${quantity}`,
      { field: "quantity", value: quantity },
    );
  }
  if (vestingStart !== null) readCalendarDate(vestingStart, "vestingStart");
  if (grantDate !== null) readCalendarDate(grantDate, "grantDate");
  for (const [index, { date }] of events.entries()) readCalendarDate(date, `events.${index}.date`);
}
