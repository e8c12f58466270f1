import { createLimit, type Limit, takeOne } from "../limits/index.ts";

/** Everything about accounts that is counted. */
export interface AccountLimits {
  /** Passwords and recovery codes that were wrong, by sender. */
  readonly wrongBySender: Limit;
  /** The same by the account that was named, from wherever: more than one sender alone can reach. */
  readonly wrongByAccount: Limit;
  readonly joins: Limit;
  /** Challenges that were asked for. */
  readonly challenges: Limit;
  /** Letters, by the address they go to. */
  readonly letters: Limit;
  /** The addresses that one account gives. */
  readonly addresses: Limit;
  /** Whatever else a signed-in account changes. */
  readonly changes: Limit;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The limits of one directory, on its own clock. They are counted in memory: each server counts for itself, and anew when it starts. */
export function accountLimits(now: () => Date): AccountLimits {
  return {
    wrongBySender: createLimit({ most: 10, withinMs: 15 * MINUTE, now }),
    wrongByAccount: createLimit({ most: 100, withinMs: HOUR, now }),
    joins: createLimit({ most: 20, withinMs: HOUR, now }),
    challenges: createLimit({ most: 60, withinMs: 15 * MINUTE, now }),
    letters: createLimit({ most: 3, withinMs: HOUR, now }),
    addresses: createLimit({ most: 10, withinMs: HOUR, now }),
    changes: createLimit({ most: 120, withinMs: HOUR, now }),
  };
}

/**
 * Counts one towards a limit of the accounts.
 *
 * Errors  InputError "account.too-many", its details with the seconds to wait
 */
export function takeTry(limit: Limit, key: string): void {
  takeOne(limit, key, (seconds) => `Too many tries from here. Try again in ${inMinutes(seconds)}.`);
}

function inMinutes(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? "a minute" : `${minutes} minutes`;
}
