import { isList, isPlainMap, itemLines, type Plain, plainText } from "./plain.ts";

/** A field that is not there yet, with those around it that are not there either, outermost first. */
export interface NewField {
  readonly names: readonly string[];
  readonly value: Plain;
}

/**
 * A new field between braces.
 *
 * @example bracedText({ names: ["pay", "base"], value: 82_000 }) // => "pay: { base: 82000 }"
 */
export function bracedText({ names, value }: NewField): string {
  const [name, ...inner] = names;
  return inner.length === 0
    ? `${name}: ${plainText(value)}`
    : `${name}: { ${bracedText({ names: inner, value })} }`;
}

/**
 * A new field on lines of its own, and each map of a list with its own dash.
 *
 * Shape   the field, the outermost's indent, and how many spaces each is further in → lines
 * @example indentedLines({ names: ["pay", "base"], value: 82_000 }, "  ", 2) // => ["  pay:", "    base: 82000"]
 */
export function indentedLines({ names, value }: NewField, indent: string, step: number): string[] {
  return names.flatMap((name, depth) => {
    const spaces = indent + " ".repeat(depth * step);
    if (depth < names.length - 1) return [`${spaces}${name}:`];
    if (!isList(value) || value.length === 0 || !value.every(isPlainMap))
      return [`${spaces}${name}: ${plainText(value)}`];
    const deeper = spaces + " ".repeat(step);
    return [`${spaces}${name}:`, ...value.flatMap((item) => itemLines(item, deeper))];
  });
}
