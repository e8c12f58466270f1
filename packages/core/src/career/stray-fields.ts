import { type Document, isMap, isScalar, isSeq, type LineCounter } from "yaml";
import { fieldWords } from "./field-words.ts";
import { KNOWN_FIELDS } from "./known-fields.ts";
import { shortLine } from "./one-line.ts";

/** A field that nothing here reads, and where it stands. */
export interface StrayField {
  /** By its path; an item of a list goes by its number, the first being 0. */
  readonly field: string;
  /** As its owner would name it: “offer acme: mood”. */
  readonly words: string;
  readonly line: number;
}

/**
 * Fields of a career file that Paycurve does not know: kept as they are, and pointed out, for most are slips.
 *
 * Shape   a parsed document, its lines → fields, part by part
 */
export function strayFields(document: Document.Parsed, lines: LineCounter): StrayField[] {
  return KNOWN_FIELDS.flatMap(({ path, fields }) =>
    partsAt({ node: document.contents, at: [] }, path).flatMap(({ node, at }) => {
      if (!isMap(node)) return [];
      const before = fieldWords(document, [...at, ""]);
      return node.items.flatMap(({ key }) => {
        if (!isScalar(key) || fields.includes(String(key.value))) return [];
        const name = String(key.value);
        const { line } = lines.linePos(key.range?.[0] ?? 0);
        return [{ field: [...at, name].join("."), words: `${before}${shortLine(name)}`, line }];
      });
    }),
  );
}

/** A part of a document, and the path that leads to it. */
interface Part {
  readonly node: unknown;
  readonly at: readonly string[];
}

/** Every part that a path leads to. */
function partsAt(from: Part, path: readonly string[]): Part[] {
  return path.reduce<Part[]>((parts, step) => parts.flatMap((part) => partsBeneath(part, step)), [from]);
}

function partsBeneath({ node, at }: Part, step: string): Part[] {
  if (step === "*")
    return isSeq(node) ? node.items.map((item, index) => ({ node: item, at: [...at, String(index)] })) : [];
  return isMap(node) ? [{ node: node.get(step, true), at: [...at, step] }] : [];
}
