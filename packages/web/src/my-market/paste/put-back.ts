/** What stands in a box, and where its caret is: a selection from one place to another. */
export interface Typed {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Lines that were taken out of a box, back in it before whatever has been typed since; the caret stays where it is in that.
 *
 * Shape   lines (n ≥ 1), what stands in the box → what stands there then
 * @example putBack(["£95k, offer"], { text: "£7", from: 2, to: 2 }).text // => "£95k, offer\n£7"
 */
export function putBack(lines: readonly string[], { text, from, to }: Typed): Typed {
  const before = `${lines.join("\n")}\n`;
  return { text: before + text, from: before.length + from, to: before.length + to };
}
