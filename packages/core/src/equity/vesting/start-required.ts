import type { CalendarDate } from "../../calendar/index.ts";
import { InputError } from "../../errors.ts";

/**
 * The day vesting starts, where terms cannot be counted without one.
 *
 * Errors  InputError "equity.vesting.start" when it is not known
 * @example startRequired("2027-01-04") // => "2027-01-04"
 */
export function startRequired(vestingStart: CalendarDate | null): CalendarDate {
  if (vestingStart !== null) return vestingStart;
  throw new InputError(
    "equity.vesting.start",
    "vestingStart requires the day on which vesting starts, got nothing",
    {
      field: "vestingStart",
    },
  );
}
