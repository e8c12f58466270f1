import { isScalar, type Pair } from "yaml";
import type { FieldToWrite } from "./field-to-write.ts";
import { endOfColon, isWritten } from "./node-ends.ts";
import { spliced } from "./place.ts";
import { scalarText } from "./scalar-text.ts";

/**
 * Writes a field's value over the one that stands there, or behind the colon where none does. What stands there stays
 * when it says the same.
 *
 * Shape   the text, the field's pair in it, the field → text, or null where more than one value stands there
 */
export function replaceValue(text: string, pair: Pair, { value, isSaidBy }: FieldToWrite): string | null {
  const standing = pair.value;
  if (standing !== null && !isScalar(standing)) return null;
  if (standing?.range && isWritten(standing)) {
    if (isSaidBy(standing.value)) return text;
    const [start, end] = standing.range;
    const written = text.slice(start, end).trimEnd();
    return spliced(text, [start, start + written.length], scalarText(value, standing.type));
  }
  const colon = endOfColon(text, pair);
  if (value === null) return text;
  return colon === null ? null : spliced(text, [colon, colon], ` ${scalarText(value)}`);
}
