import { type FieldValue, scalarText } from "./scalar-text.ts";

/** A field that is not there yet, with those around it that are not there either, outermost first. */
export interface NewField {
  readonly names: readonly string[];
  readonly value: FieldValue;
}

/**
 * A new field between braces.
 *
 * @example bracedText({ names: ["pay", "base"], value: 82_000 }) // => "pay: { base: 82000 }"
 */
export function bracedText({ names, value }: NewField): string {
  const [name, ...inner] = names;
  return inner.length === 0
    ? `${name}: ${scalarText(value)}`
    : `${name}: { ${bracedText({ names: inner, value })} }`;
}

/**
 * A new field on lines of its own.
 *
 * Shape   the field, the outermost's indent, and how many spaces each is further in → lines
 * @example indentedLines({ names: ["pay", "base"], value: 82_000 }, "  ", 2) // => ["  pay:", "    base: 82000"]
 */
export function indentedLines({ names, value }: NewField, indent: string, step: number): string[] {
  return names.map((name, depth) => {
    const spaces = indent + " ".repeat(depth * step);
    return depth === names.length - 1 ? `${spaces}${name}: ${scalarText(value)}` : `${spaces}${name}:`;
  });
}
