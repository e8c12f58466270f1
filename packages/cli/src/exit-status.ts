import { DataError, InputError, PaycurveError } from "@paycurve/core";

/** What the shell is told: answered, our fault, the input is wrong, the data cannot bear an answer. */
export const EXIT = { answered: 0, ourFault: 1, wrongInput: 2, withheld: 3 } as const;

/**
 * The exit status of an error.
 *
 * Shape   anything thrown → 1 or 2
 * Source  CONTRACT
 */
export function exitStatusOf(error: unknown): number {
  const theirs =
    error instanceof InputError || (error instanceof DataError && error.code.startsWith("source."));
  return theirs ? EXIT.wrongInput : EXIT.ourFault;
}

/** What to say of an error: its message for a refusal, no stack trace; a stack only for our own fault. */
export function saidOf(error: unknown): string {
  if (error instanceof PaycurveError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
