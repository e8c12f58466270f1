import { type Document, isScalar, type LineCounter, visit, type YAMLMap } from "yaml";
import { InputError } from "../errors.ts";

/**
 * Refuses a file that is no sound YAML, uses an alias, or writes a key of one map twice.
 *
 * Shape   a parsed document, its lines, the file's name → nothing, when it is sound
 * Errors  InputError "career.broken" or "career.alias", naming file and line
 */
export function refuseUnsound(document: Document.Parsed, lines: LineCounter, fileName: string): void {
  const refuse = (reason: "alias" | "broken", offset: number, says: string): InputError => {
    const { line } = lines.linePos(offset);
    return new InputError(`career.${reason}`, `${fileName}:${line}: ${says}`, { field: "career", line });
  };
  const [broken] = document.errors;
  if (broken) throw refuse("broken", broken.pos[0], shortened(broken.message));
  visit(document, {
    Alias(_, { range }) {
      throw refuse("alias", range?.[0] ?? 0, "YAML aliases (*name) are not accepted.");
    },
    Map(_, map) {
      const twice = repeatedKey(map);
      if (twice) throw refuse("broken", twice.offset, `“${shortened(twice.name)}” stands twice.`);
    },
  });
}

function repeatedKey({ items }: YAMLMap): { readonly name: string; readonly offset: number } | null {
  const seen = new Set<unknown>();
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    if (seen.has(key.value)) return { name: String(key.value), offset: key.range?.[0] ?? 0 };
    seen.add(key.value);
  }
  return null;
}

const LONGEST_SHOWN = 120;

function shortened(text: string): string {
  const [first = ""] = text.split("\n");
  return first.length > LONGEST_SHOWN ? `${first.slice(0, LONGEST_SHOWN)}…` : first;
}
