import type { CalendarDate } from "../../calendar/index.ts";
import type { Instalment } from "./instalment.ts";

/**
 * Moves what would vest before the grant existed onto the day of the grant, as one instalment.
 *
 * Shape   instalments by date, the grant's day or null → the same, the first on the grant's day where any is before
 * Source  METHODS, Equity; golden/vesting.json
 * @example foldOntoGrant([{ date: "2025-01-01", quantity: 5 }, { date: "2025-02-01", quantity: 7 }], "2025-03-01") // => [{ date: "2025-03-01", quantity: 12 }]
 */
export function foldOntoGrant(
  instalments: readonly Instalment[],
  grantDate: CalendarDate | null,
): readonly Instalment[] {
  if (grantDate === null || !instalments.some(({ date }) => date < grantDate)) return instalments;
  const quantity = instalments
    .filter(({ date }) => date <= grantDate)
    .reduce((sum, instalment) => sum + instalment.quantity, 0);
  return [{ date: grantDate, quantity }, ...instalments.filter(({ date }) => date > grantDate)];
}
