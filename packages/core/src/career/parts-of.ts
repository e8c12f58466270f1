import { isMap, isSeq } from "yaml";
import { formatCount } from "../money/index.ts";
import type { OpenCareer } from "./open-career.ts";

/**
 * The paths of a list's items; none where the list is missing or empty.
 *
 * Shape   an opened file, the list's path, the most items read → one path for each item
 * Errors  InputError "career.field" when it is no list, or a longer one
 */
export function partsOf(
  { document, refuse }: OpenCareer,
  path: readonly string[],
  most: number,
): (readonly string[])[] {
  const list = document.getIn(path);
  if (list === undefined || list === null) return [];
  if (!isSeq(list)) throw refuse(path, `is no list: ${listInstead(list)}`);
  if (list.items.length > most)
    throw refuse(path, `has ${formatCount(list.items.length)} items; at most ${formatCount(most)} are read`);
  return list.items.map((_, index) => [...path, String(index)]);
}

/** How what stands there would be a list: numbers within brackets, fields beneath dashes or within brackets too. */
function listInstead(standing: unknown): string {
  const text = String(standing);
  if (/^[\d.]{1,20}$/.test(text)) return `write [${text}]`;
  if (/^[\d.]/.test(text)) return "write its items within brackets, [ and ], with a comma between them";
  const isBraced = isMap(standing) && standing.flow === true;
  return isBraced ? "write it within brackets: [{ … }]" : "begin each of its items with a dash";
}
