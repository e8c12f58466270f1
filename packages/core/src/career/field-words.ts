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
  ["local", { called: "local point", by: null }],
]);

/**
 * A field as its owner would name it: an item of a list by its own name, else by its number, the first being 1.
 *
 * Shape   a parsed document, a path whose list items are numbers from 0 → words such as “offer acme: base.amount”
 */
export function fieldWords(document: Document.Parsed, path: readonly string[]): string {
  const words: string[] = [];
  let names: string[] = [];
  for (const [depth, step] of path.entries()) {
    if (!isSeq(document.getIn(path.slice(0, depth)))) names.push(step);
    else {
      const item = { at: path.slice(0, depth + 1), list: names.join("."), field: path[depth + 1] ?? null };
      words.push(itemWords(document, item));
      names = [];
    }
  }
  const rest = names.length > 0 ? [names.join(".")] : [];
  return [...(words.length > 0 ? [words.join(", ")] : []), ...rest].join(": ");
}

/** Where an item stands, in which list, and the field of it that is meant next. */
interface Item {
  readonly at: readonly string[];
  readonly list: string;
  readonly field: string | null;
}

/** An item by its name; by its number where it has no short one, or where the name itself is meant. */
function itemWords(document: Document.Parsed, { at, list, field }: Item): string {
  const number = Number(at.at(-1)) + 1;
  const kind = ITEMS.get(list);
  if (!kind) return `item ${number} of ${list}`;
  const item = document.getIn(at);
  const name: unknown = isMap(item) && kind.by !== null && kind.by !== field ? item.get(kind.by) : null;
  const shown = typeof name === "string" || typeof name === "number" ? String(name).trim() : "";
  return `${kind.called} ${SHORT.test(shown) ? shown : number}`;
}

/** As long as an id may be, on one line. */
const SHORT = /^[\p{L}\p{N}][\p{L}\p{N} _.-]{0,59}$/u;
