import { type Document, isScalar, visit, type YAMLMap } from "yaml";
import type { RefuseFile } from "./file-refusal.ts";
import { shortLine } from "./one-line.ts";

/**
 * Refuses a file that uses an alias, or writes a key of one map twice.
 *
 * Shape   a parsed document without errors, how its file is refused → nothing, when it is sound
 * Errors  InputError "career.alias" or "career.broken", naming file and line
 */
export function refuseUnsound(document: Document.Parsed, refuse: RefuseFile): void {
  visit(document, {
    Alias(_, { range }) {
      throw refuse("alias", range?.[0] ?? 0, "YAML aliases (*name) are not accepted.");
    },
    Map(_, map) {
      const twice = repeatedKey(map);
      if (twice) throw refuse("broken", twice.offset, `“${shortLine(twice.name)}” stands twice.`);
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
