import { InputError } from "@paycurve/core";

const LONGEST_SHOWN = 80;

/**
 * Somebody who is not there, or whom an admin hides: nobody learns which.
 *
 * Shape   what was asked for → InputError "builder.unknown"
 */
export function noSuchBuilder(asked: string): InputError {
  const value = asked.length > LONGEST_SHOWN ? `${asked.slice(0, LONGEST_SHOWN)}…` : asked;
  const says = `builder: nobody here is called “${value}”.`;
  return new InputError("builder.unknown", says, { field: "builder", value });
}
