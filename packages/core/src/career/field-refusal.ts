import { type Document, isNode, type LineCounter } from "yaml";
import { InputError } from "../errors.ts";
import { fieldWords } from "./field-words.ts";
import { shortLine } from "./one-line.ts";

/**
 * How a field of this file is refused: by file, line and field. A field that is missing is refused at what would
 * hold it. The message names the field as its owner would, `details.field` by its path; `details.says` is the message
 * without where, for whoever stands before the field itself.
 *
 * Shape   a parsed document, its lines, the file's name → (path, what is wrong) → InputError "career.field"
 */
export function fieldRefusal(document: Document.Parsed, lines: LineCounter, fileName: string) {
  return (path: readonly string[], says: string): InputError => {
    const line = lineOf(path, document, lines);
    const message = `${fileName}:${line}: ${shortLine(fieldWords(document, path))} ${says}`;
    return new InputError("career.field", message, { field: path.join("."), line, says });
  };
}

function lineOf(path: readonly string[], document: Document.Parsed, lines: LineCounter): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
