import { InputError } from "../errors.ts";
import { shortLine } from "./one-line.ts";
import type { OpenCareer } from "./open-career.ts";
import { readField } from "./read-field.ts";

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
  if (said !== undefined) return said;
  throw new InputError("yes-or-no.unknown", `write true or false, yes or no; got “${shortLine(text)}”.`);
}

/**
 * The same at its place in a file, where YAML may have understood it already; null where it is missing or empty.
 *
 * Errors  as `readField`
 */
export function yesOrNoAt(career: OpenCareer, path: readonly string[]): boolean | null {
  const value = career.document.getIn(path);
  return typeof value === "boolean" ? value : readField(career, path, readYesOrNo);
}
