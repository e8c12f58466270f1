/** Lines of a text, the first being 1; both ends are in it. */
export type LineSpan = readonly [from: number, to: number];

/**
 * Which lines of a text are not those that stood there before: from the first to the last that differs.
 *
 * Shape   the text before and after → a span of the latter's lines, or null where nothing in it is new
 * @example changedLines("a\nb\n", "a\nc\nd\nb\n") // => [2, 3]
 * @example changedLines("a\n", "a\n") // => null
 */
export function changedLines(before: string, after: string): LineSpan | null {
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  let start = 0;
  while (start < fresh.length && old[start] === fresh[start]) start += 1;
  let end = 0;
  const most = Math.min(old.length, fresh.length) - start;
  while (end < most && old[old.length - 1 - end] === fresh[fresh.length - 1 - end]) end += 1;
  return start < fresh.length - end ? [start + 1, fresh.length - end] : null;
}
