import { type Document, isPair, isScalar, isSeq, type Pair, type Scalar, visit, type YAMLMap } from "yaml";
import type { InputError } from "../errors.ts";
import { shortLine } from "./one-line.ts";

/**
 * Refuses a value that its own comma cut short. Between braces a comma ends a value: `{ amount: 30,000 }` is YAML for an
 * amount of 30 and a field 000, and 30 is what would be counted with.
 *
 * Shape   a parsed document, how a field of it is refused → nothing, when no value is cut
 * Errors  InputError "career.field" at the value, with what to write in its place
 */
export function refuseCutValues(
  document: Document.Parsed,
  refuse: (path: readonly string[], says: string) => InputError,
): void {
  visit(document, {
    Map(_, map, around) {
      const cut = map.flow === true ? cutIn(map) : null;
      if (cut === null) return;
      const { name, read, written } = cut;
      const path = [...namesOf([...around, map]), name];
      const why = `between braces a comma ends the value, so “${written}” was read as “${read}”`;
      throw refuse(path, `is cut short: ${why}; ${insteadOf(written, path)}`);
    },
  });
}

/** A field whose value ends at a comma of its own: what is left of it, and what was written. */
interface CutValue {
  readonly name: string;
  readonly read: string;
  readonly written: string;
}

function cutIn({ items }: YAMLMap): CutValue | null {
  for (const [index, { key, value }] of items.entries()) {
    if (!isScalar(key) || !isBare(value) || !/\d$/.test(value.source)) continue;
    const rest = restOfValue(items, index + 1);
    if (rest.length === 0) continue;
    const written = shortLine([value.source, ...rest].join(","));
    return { name: String(key.value), read: shortLine(value.source), written };
  }
  return null;
}

/** What stands behind the comma as keys without values, as far as each begins with a digit. */
function restOfValue(items: readonly Pair[], from: number): string[] {
  const rest: string[] = [];
  for (let index = from; index < items.length; index++) {
    const { key, value } = items[index] ?? {};
    if (value !== null || !isBare(key) || !/^\d/.test(key.source)) break;
    rest.push(key.source);
  }
  return rest;
}

function isBare(node: unknown): node is Scalar & { readonly source: string } {
  return isScalar(node) && node.type === "PLAIN" && node.source !== undefined;
}

/** What to write where a comma cut the value; only pay is read with its sign. */
function insteadOf(written: string, path: readonly string[]): string {
  const [, digits] = /^\p{Sc}?([1-9][\d,]*,\d{3}(?:\.\d+)?)$/u.exec(written) ?? [];
  const quoted = `"${written.replaceAll('"', "'")}"`;
  if (digits !== undefined) {
    const isPay = digits !== written && path.slice(-2).includes("base");
    return `write ${digits.replaceAll(",", "")}${isPay ? `, or ${quoted} in quotes` : ""}`;
  }
  return /^\d+,\d+$/.test(written) ? `write ${written.replace(",", ".")}` : `put it in quotes: ${quoted}`;
}

/** The names that lead to the last of some nodes, each within the one before. */
function namesOf(nodes: readonly unknown[]): string[] {
  return nodes.flatMap((node, index) => {
    if (isPair(node)) return isScalar(node.key) ? [String(node.key.value)] : [];
    return isSeq(node) ? [String(node.items.indexOf(nodes[index + 1]))] : [];
  });
}
