import { isMap, isNode, isScalar, isSeq, type Pair, type YAMLSeq } from "yaml";
import { endOfColon, endOfNode, isWritten, rangeOfKey } from "./node-ends.ts";
import type { OpenCareer } from "./open-career.ts";
import { pairNamed, spliced } from "./place.ts";
import { itemLines, type Plain, plainText } from "./plain.ts";
import { setField } from "./set-field.ts";
import { indentAt, nextLine, withLines } from "./whole-lines.ts";

/**
 * A career file's text with more items at the end of a list; a list that is not there comes to be.
 *
 * Shape   an opened file, the list's path, one item or more → text
 * Errors  InputError "career.field" where something stands that nothing can be spliced into
 */
export function addItems(career: OpenCareer, path: readonly string[], items: readonly Plain[]): string {
  const { text, document, refuse } = career;
  const list = document.getIn(path, true);
  const added = isSeq(list) ? addTo(text, list, items) : addFirst(career, path, items);
  if (added === null) throw refuse(path, "stands in a form that is not changed here; change it by hand");
  return added;
}

function addTo(text: string, list: YAMLSeq, items: readonly Plain[]): string | null {
  const last = list.items.at(-1);
  const [start] = list.range ?? [0];
  if (list.flow === true) {
    const end = isNode(last) && isWritten(last) ? endOfNode(text, last) : start + 1;
    return spliced(text, [end, end], `${end > start + 1 ? ", " : ""}${items.map(plainText).join(", ")}`);
  }
  const indent = indentAt(text, start);
  if (indent === null || !isNode(last)) return null;
  return withLines(text, nextLine(text, endOfNode(text, last)), linesOf(items, indent));
}

/** The first item of a list: where its name stands with nothing behind it, beneath that; else the name comes too. */
function addFirst(career: OpenCareer, path: readonly string[], items: readonly Plain[]): string | null {
  const { text, document } = career;
  const holder = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const pair = isMap(holder) ? pairNamed(holder, path.at(-1)) : null;
  if (isMap(holder) && holder.flow !== true && pair !== null && !isStated(pair))
    return addBeneath(text, pair, items);
  if (pair !== null && isStated(pair) && !isNull(pair)) return null;
  return setField(career, { path, value: items, isSaidBy: () => false });
}

function isStated({ value }: Pair): boolean {
  return isNode(value) && isWritten(value);
}

function isNull({ value }: Pair): boolean {
  return isScalar(value) && value.value === null;
}

function addBeneath(text: string, pair: Pair, items: readonly Plain[]): string | null {
  const colon = endOfColon(text, pair);
  const indent = indentAt(text, rangeOfKey(pair)[0]);
  if (colon === null || indent === null) return null;
  return withLines(text, nextLine(text, colon), linesOf(items, `${indent}  `));
}

function linesOf(items: readonly Plain[], indent: string): string[] {
  return items.flatMap((item) => itemLines(item, indent));
}
