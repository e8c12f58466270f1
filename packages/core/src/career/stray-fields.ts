import { type Document, isMap, isScalar, type LineCounter } from "yaml";
import { KNOWN_FIELDS } from "./known-fields.ts";

/** A field that nothing here reads, and where it stands. */
export interface StrayField {
  readonly field: string;
  readonly line: number;
}

/**
 * Fields of a career file that Paycurve does not know: kept as they are, and pointed out, for most are slips.
 *
 * Shape   a parsed document, its lines → fields by their path, in the file's order
 */
export function strayFields(document: Document.Parsed, lines: LineCounter): StrayField[] {
  return KNOWN_FIELDS.flatMap(({ path, fields }) => {
    const map = path.length === 0 ? document.contents : document.getIn(path, true);
    if (!isMap(map)) return [];
    return map.items.flatMap(({ key }) => {
      if (!isScalar(key) || fields.includes(String(key.value))) return [];
      const { line } = lines.linePos(key.range?.[0] ?? 0);
      return [{ field: [...path, String(key.value)].join("."), line }];
    });
  });
}
