import { InputError } from "@paycurve/core";
import type { Limit } from "./limit.ts";

/**
 * Counts one towards a limit. How long whoever did too much has to wait is told in a header of the refusal.
 *
 * Shape   a limit, who is counted, what is said of the seconds to wait → nothing
 * Errors  InputError "account.too-many", its details with the seconds to wait
 */
export function takeOne(limit: Limit, key: string, says: (waitSeconds: number) => string): void {
  const waitSeconds = limit.take(key);
  if (waitSeconds > 0) throw new InputError("account.too-many", says(waitSeconds), { waitSeconds });
}
