import { isScalar, type Pair } from "yaml";
import { bracedText, indentedLines, type NewField } from "./new-field-text.ts";
import { endOfColon, isWritten, rangeOfKey } from "./node-ends.ts";
import { innerStep, type Place, spliced } from "./place.ts";
import { indentAt, nextLine, withLines } from "./whole-lines.ts";

/**
 * Puts a field into a part that stands empty: on a line beneath it, or between braces where it stands between braces
 * itself or is written out as null.
 *
 * Shape   the map that has the part, the part, the field → text, or null where something else stands there
 */
export function fillEmpty(place: Place, part: Pair, field: NewField): string | null {
  const { text, map, path } = place;
  const { value } = part;
  if (isScalar(value) && value.range && isWritten(value)) {
    const [start, end] = value.range;
    return value.value === null ? spliced(text, [start, end], `{ ${bracedText(field)} }`) : null;
  }
  const colon = endOfColon(text, part);
  if (colon === null || (value !== null && !isScalar(value))) return null;
  if (map.flow === true) return spliced(text, [colon, colon], ` { ${bracedText(field)} }`);
  const indent = indentAt(text, rangeOfKey(part)[0]);
  if (indent === null) return null;
  const step = innerStep(indent, path.length);
  return withLines(text, nextLine(text, colon), indentedLines(field, indent + " ".repeat(step), step));
}
