import { isNode, isSeq, type Node } from "yaml";
import { endOfNode } from "./node-ends.ts";
import type { OpenCareer } from "./open-career.ts";
import { spliced } from "./place.ts";
import { indentAt, nextLine } from "./whole-lines.ts";

/**
 * A career file's text without one item of a list: its lines go, and the comments among them; those before it stay.
 *
 * Shape   an opened file, the item's path → text
 * Errors  InputError "career.field" where it stands in a way that cannot be taken out
 */
export function removeItem({ text, document, refuse }: OpenCareer, path: readonly string[]): string {
  const list = document.getIn(path.slice(0, -1), true);
  const at = Number(path.at(-1));
  const items = isSeq(list) ? list.items.filter(isNode) : [];
  const span =
    isSeq(list) && list.flow === true ? spanInBrackets(text, items, at) : spanOfLines(text, items[at]);
  if (span === null) throw refuse(path, "stands in a form that is not changed here; take it out by hand");
  return spliced(text, span, "");
}

type Span = readonly [start: number, end: number];

function spanInBrackets(text: string, items: readonly Node[], at: number): Span | null {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
  if (!item?.range) return null;
  if (next?.range) return [item.range[0], next.range[0]];
  return [before ? endOfNode(text, before) : item.range[0], endOfNode(text, item)];
}

/** From the line of an item's dash to the last that is its own. */
function spanOfLines(text: string, item: Node | undefined): Span | null {
  if (!item?.range) return null;
  const start = text.lastIndexOf("\n", item.range[0] - 1) + 1;
  const dash = /^(\uFEFF? *)-[ \t]+$/.exec(text.slice(start, item.range[0]));
  if (dash === null) return null;
  const depth = (indentAt(text, start + (dash[1]?.length ?? 0)) ?? "").length;
  return [start, endOfOwnLines(text, nextLine(text, endOfNode(text, item)), depth)];
}

/** Comments that stand further in than the dash belong to the item. */
function endOfOwnLines(text: string, from: number, depth: number): number {
  const comment = /( *)#.*(?:\n|$)/y;
  let end = from;
  for (;;) {
    comment.lastIndex = end;
    const found = comment.exec(text);
    if (found === null || (found[1]?.length ?? 0) <= depth) return end;
    end += found[0].length;
  }
}
