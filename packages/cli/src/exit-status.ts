import { InputError, PaycurveError } from "@paycurve/core";

/** What the shell is told: answered, our fault (or a server's), the input is wrong, the data cannot bear an answer, or Ctrl+C. */
export const EXIT = { answered: 0, ourFault: 1, wrongInput: 2, withheld: 3, interrupted: 130 } as const;

/**
 * The exit status of an error.
 *
 * Shape   anything thrown → 1 or 2
 * Source  CONTRACT
 */
export function exitStatusOf(error: unknown): number {
  return error instanceof InputError ? EXIT.wrongInput : EXIT.ourFault;
}

/**
 * What to say of an error: a refusal's own message; a stack trace only for a fault of ours.
 *
 * Shape   anything thrown → words
 */
export function saidOf(error: unknown): string {
  if (error instanceof PaycurveError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
