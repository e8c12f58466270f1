import { isNode } from "yaml";
import { readVestingTerms, type VestingTerms } from "../equity/index.ts";
import { InputError } from "../errors.ts";
import type { OpenCareer } from "./open-career.ts";

/**
 * Reads a grant's vesting terms, in either short form or as the Open Cap Format writes them; null where there are none.
 *
 * Shape   an opened file, the terms' path → VestingTerms or null
 * Errors  InputError "career.field" naming file, line, field and what is accepted
 */
export function readVesting(career: OpenCareer, path: readonly string[]): VestingTerms | null {
  const node = career.document.getIn(path, true);
  const value: unknown = isNode(node) ? node.toJS(career.document) : node;
  if (value === undefined || value === null) return null;
  try {
    return readVestingTerms(value);
  } catch (error) {
    throw error instanceof InputError ? refusalOf(error, career, path) : error;
  }
}

/** Terms name the field that they refuse from `vesting` on: it is refused where it stands. */
function refusalOf(
  { message, details }: InputError,
  career: OpenCareer,
  path: readonly string[],
): InputError {
  const { field } = details;
  if (typeof field !== "string" || !message.startsWith(`${field} `))
    return career.refuse(path, `is not understood: ${message}`);
  return career.refuse([...path.slice(0, -1), ...field.split(".")], message.slice(field.length + 1));
}
