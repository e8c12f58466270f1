import { InputError } from "../errors.ts";

const SAID: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["yes", true],
  ["false", false],
  ["no", false],
]);

/**
 * A yes or no as written.
 *
 * Shape   "true", "yes", "false" or "no" in any case → boolean
 * Errors  InputError "yes-or-no.unknown"
 * @example readYesOrNo("Yes") // => true
 */
export function readYesOrNo(text: string): boolean {
  const said = SAID.get(text.trim().toLowerCase());
  if (said === undefined) throw new InputError("yes-or-no.unknown", "write true or false.");
  return said;
}
