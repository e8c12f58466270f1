import { type Document, isMap, isSeq } from "yaml";

/** What an item of a list is called, and the field that tells it from the others, where it has one. */
interface ItemName {
  readonly called: string;
  readonly by: string | null;
}

const ITEMS: ReadonlyMap<string, ItemName> = new Map([
  ["offers", { called: "offer", by: "id" }],
  ["equity", { called: "grant", by: "id" }],
  ["preferences", { called: "class", by: "class" }],
  ["benefits", { called: "benefit", by: null }],
]);

/**
 * A field as its owner would name it: an item of a list by its own name, else by its number, the first being 1.
 *
 * Shape   a parsed document, a path whose list items are numbers from 0 → words such as “offer acme: base.amount”
 */
export function fieldWords(document: Document.Parsed, path: readonly string[]): string {
  const items: string[] = [];
  let names: string[] = [];
  for (const [depth, step] of path.entries()) {
    const kind = ITEMS.get(names.at(-1) ?? "");
    const isItem = isSeq(document.getIn(path.slice(0, depth)));
    if (!isItem) names.push(step);
    else if (!kind) names = [`item ${Number(step) + 1} of ${names.join(".")}`];
    else {
      const item = document.getIn(path.slice(0, depth + 1));
      const isNameMeant = path[depth + 1] === kind.by;
      items.push(`${kind.called} ${(isNameMeant ? null : nameOf(item, kind)) ?? Number(step) + 1}`);
      names = [];
    }
  }
  const last = names.length > 0 ? [names.join(".")] : [];
  return [...(items.length > 0 ? [items.join(", ")] : []), ...last].join(": ");
}

/** An item's own name, where it has a short one. */
function nameOf(item: unknown, { by }: ItemName): string | null {
  const name: unknown = isMap(item) && by !== null ? item.get(by) : null;
  const shown = typeof name === "string" || typeof name === "number" ? String(name).trim() : "";
  return SHORT.test(shown) ? shown : null;
}

/** As long as an id may be, on one line. */
const SHORT = /^[\p{L}\p{N}][\p{L}\p{N} _.-]{0,59}$/u;
