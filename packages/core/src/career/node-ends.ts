import { isCollection, isNode, isPair, type Node, type Pair } from "yaml";

/**
 * Where a key is written.
 *
 * Shape   a pair's key → the offsets where it begins and ends; both 0 where it is not written
 */
export function rangeOfKey({ key }: Pair): readonly [start: number, end: number] {
  return isNode(key) && key.range ? [key.range[0], key.range[1]] : [0, 0];
}

/**
 * Where the colon behind a pair's key ends, or null where none follows the key on its line.
 *
 * Shape   the text, a pair in it → offset or null
 */
export function endOfColon(text: string, pair: Pair): number | null {
  const [, end] = rangeOfKey(pair);
  const colon = /^[ \t]*:/.exec(text.slice(end, end + LONGEST_GAP));
  return colon === null ? null : end + colon[0].length;
}

/**
 * Where a pair's written part ends, before any comment behind it.
 *
 * Shape   the text, a pair in it → offset; behind the colon where the value is empty
 */
export function endOfPair(text: string, pair: Pair): number {
  const { value } = pair;
  if (isNode(value) && isWritten(value)) return endOfNode(text, value);
  return endOfColon(text, pair) ?? rangeOfKey(pair)[1];
}

/** Whether a value has any text: an empty one has a place, and nothing in it. */
export function isWritten({ range }: Node): boolean {
  return range != null && range[1] > range[0];
}

const LONGEST_GAP = 1000;

/** Where a written value ends, before any comment behind it. */
export function endOfNode(text: string, node: Node): number {
  const last = isCollection(node) && node.flow !== true ? node.items.at(-1) : undefined;
  if (isPair(last)) return endOfPair(text, last);
  if (isNode(last) && isWritten(last)) return endOfNode(text, last);
  return node.range?.[1] ?? 0;
}
