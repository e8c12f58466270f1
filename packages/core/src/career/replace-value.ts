import { isScalar, isSeq, type Node, type Pair } from "yaml";
import type { FieldToWrite } from "./field-to-write.ts";
import { endOfColon, endOfNode, isWritten } from "./node-ends.ts";
import { spliced } from "./place.ts";
import { isList, isPlainMap, type Plain, plainText } from "./plain.ts";
import { scalarText } from "./scalar-text.ts";

/**
 * Writes a field's value over the one that stands there, or behind the colon where none does. What stands there stays
 * when it says the same; so does each item of a list.
 *
 * Shape   the text, the field's pair in it, the field → text, or null where more than one value stands there and one is
 *         to be written
 */
export function replaceValue(text: string, pair: Pair, { value, isSaidBy }: FieldToWrite): string | null {
  const standing = pair.value as Node | null;
  if (standing?.range && isWritten(standing)) {
    if (!isScalar(standing)) return isOne(value) ? null : replaceCollection(text, standing, value);
    if (isSaidBy(standing.value)) return text;
    const [start, end] = standing.range;
    const written = text.slice(start, end).trimEnd();
    const words = isOne(value) || value === null ? scalarText(value, standing.type) : plainText(value);
    return spliced(text, [start, start + written.length], words);
  }
  const colon = endOfColon(text, pair);
  if (value === null) return text;
  return colon === null ? null : spliced(text, [colon, colon], ` ${plainText(value)}`);
}

function isOne(value: Plain): value is string | number | boolean {
  return value !== null && !isList(value) && !isPlainMap(value);
}

function replaceCollection(text: string, standing: Node, value: Plain): string {
  const [start] = standing.range ?? [0];
  const whole: [number, number] = [start, endOfNode(text, standing)];
  if (!isSeq(standing) || standing.flow !== true || value === null || !isList(value))
    return spliced(text, whole, plainText(value));
  const items = value.map((one, index) => {
    const old = standing.items[index];
    return isScalar(old) && old.range && old.value === one
      ? text.slice(old.range[0], old.range[1]).trimEnd()
      : plainText(one);
  });
  return spliced(text, whole, `[${items.join(", ")}]`);
}
