import { isSeq } from "yaml";
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
  if (!isSeq(list)) throw refuse(path, "is no list: begin each of its items with a dash");
  if (list.items.length > most)
    throw refuse(path, `has ${list.items.length} items; at most ${most} are read`);
  return list.items.map((_, index) => [...path, String(index)]);
}
