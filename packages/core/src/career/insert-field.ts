import { isNode, type Pair, type YAMLMap } from "yaml";
import { knownFieldsAt } from "./known-fields.ts";
import { bracedText, indentedLines, type NewField } from "./new-field-text.ts";
import { endOfColon, endOfPair, rangeOfKey } from "./node-ends.ts";
import { innerStep, type Place, pairNamed, spliced } from "./place.ts";
import { indentAt, nextLine, withLines } from "./whole-lines.ts";

/**
 * Puts a new field into a map: behind the one that comes before it in a career file's order, else first where each
 * has its own line, and last between braces.
 *
 * Shape   a map that has no such field, the field → text, or null where the map cannot be added to
 */
export function insertField(place: Place, field: NewField): string | null {
  const { text, map, path, holder } = place;
  const before = fieldBefore(place, field.names[0] ?? "");
  const [first] = map.items;
  if (map.flow === true) return insertInBraces(text, { map, behind: before ?? map.items.at(-1) }, field);
  const indent = first === undefined ? null : indentAt(text, rangeOfKey(first)[0]);
  const behind = before === null ? holder && endOfColon(text, holder) : endOfPair(text, before);
  if (indent === null || behind === null) return null;
  return withLines(
    text,
    nextLine(text, behind),
    indentedLines(field, indent, innerStep(indent, path.length)),
  );
}

function insertInBraces(
  text: string,
  { map, behind }: { readonly map: YAMLMap; readonly behind: Pair | undefined },
  field: NewField,
): string | null {
  if (behind !== undefined) {
    const end = endOfPair(text, behind);
    return isNode(behind.key) ? spliced(text, [end, end], `, ${bracedText(field)}`) : null;
  }
  const open = (map.range?.[0] ?? 0) + 1;
  return spliced(text, [open, open], ` ${bracedText(field)}${text[open] === "}" ? " " : ""}`);
}

function fieldBefore({ map, path }: Place, name: string): Pair | null {
  const known = knownFieldsAt(path);
  const earlier = known.slice(0, Math.max(0, known.indexOf(name)));
  return earlier.map((field) => pairNamed(map, field)).findLast((pair) => pair !== null) ?? null;
}
