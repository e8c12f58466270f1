import { isMap, isScalar } from "yaml";
import { InputError } from "../errors.ts";
import type { OpenCareer } from "./open-career.ts";

/**
 * One field of a career file, understood; null where it is missing or empty.
 *
 * Shape   an opened file, the field's path, what understands its words → what it says, or null
 * Errors  InputError "career.field" naming file, line and field, when it is no text or number, or not understood
 */
export function readField<Value>(
  { document, refuse }: OpenCareer,
  path: readonly string[],
  read: (word: string) => Value,
): Value | null {
  const value = document.getIn(path);
  if (value === undefined || value === null) return null;
  if (typeof value !== "string" && typeof value !== "number")
    throw refuse(path, "is neither text nor a number");
  try {
    return read(String(value));
  } catch (error) {
    throw error instanceof InputError ? refuse(path, `is not understood: ${bareMessage(error)}`) : error;
  }
}

/** What is wrong, without the name of what it is wrong with: the field has been named. */
function bareMessage({ message, details }: InputError): string {
  const named = `${String(details.field)}: `;
  return message.startsWith(named) ? message.slice(named.length) : message;
}

/**
 * The same, for a field that has to be there.
 *
 * Errors  as `readField`, and when it is missing or empty
 */
export function requireField<Value>(
  career: OpenCareer,
  path: readonly string[],
  read: (word: string) => Value,
): Value {
  const value = readField(career, path, read);
  if (value === null) throw career.refuse(path, "is missing");
  return value;
}

/**
 * Whether a part of the file is there. It may be missing or empty, or every field of it null; if it is there, it holds fields.
 *
 * Shape   an opened file, the part's path → true when it is there
 * Errors  InputError "career.field" when it is anything else than fields
 */
export function hasPart({ document, refuse }: OpenCareer, path: readonly string[]): boolean {
  const part = document.getIn(path);
  if (part === undefined || part === null) return false;
  if (!isMap(part))
    throw refuse(path, "is not understood: its fields belong beneath it, each as name: value");
  const isUnsaid = part.items.every(({ value }) => isScalar(value) && value.value === null);
  return part.items.length === 0 || !isUnsaid;
}
