import { type FieldValue, scalarText } from "./scalar-text.ts";

/** What a career file can say in one place: a scalar, or a list or map of such. */
export type Plain = FieldValue | readonly Plain[] | PlainMap;

/** Named plain values, in the order they are written. */
export interface PlainMap {
  readonly [name: string]: Plain;
}

/**
 * A plain value as YAML on one line.
 *
 * @example plainText({ months: 48, parts: [0.5, 0.5] }) // => "{ months: 48, parts: [0.5, 0.5] }"
 */
export function plainText(value: Plain): string {
  if (isList(value)) return `[${value.map(plainText).join(", ")}]`;
  if (!isPlainMap(value)) return scalarText(value);
  const fields = Object.entries(value).map(([name, inner]) => `${name}: ${plainText(inner)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

/**
 * A value as an item of a list, each field of a map on a line of its own.
 *
 * Shape   the value (a map has at least one field), the indent of its dash → lines
 * @example itemLines({ id: "acme", base: { amount: 1 } }, "  ") // => ["  - id: acme", "    base: { amount: 1 }"]
 */
export function itemLines(item: Plain, indent: string): string[] {
  if (!isPlainMap(item)) return [`${indent}- ${plainText(item)}`];
  return Object.entries(item).map(
    ([name, value], index) => `${indent}${index === 0 ? "- " : "  "}${name}: ${plainText(value)}`,
  );
}

/** Whether a value is a list. */
export function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

/** Whether a value is a map. */
export function isPlainMap(value: Plain): value is PlainMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
