/** What a letter of Markdown belongs to. */
export const WORDS = 0;
/** It stands in code, where nothing is a mark of anything. */
export const CODE = 1;
/** It begins or ends code, and is not shown. */
export const CODE_MARK = 2;

/**
 * Which letters of a Markdown text stand in code: between fences, and between runs of as many backticks in one paragraph.
 * Code that is merely indented counts as words, which looks at more and never at less.
 *
 * Shape   text → for each letter WORDS, CODE or CODE_MARK; linear
 * Source  CommonMark 0.31, sections 4.5 and 6.1
 */
export function codeInMarkdown(markdown: string): Uint8Array {
  const kinds = new Uint8Array(markdown.length);
  let fence: string | null = null;
  let paragraph = 0;
  let at = 0;
  for (const line of markdown.split("\n")) {
    const end = at + line.length;
    const mark: string | null = FENCE.exec(line)?.[1] ?? null;
    const closes: boolean = fence !== null && mark !== null && closesFence(line, mark, fence);
    if (fence !== null) kinds.fill(closes ? CODE_MARK : CODE, at, end);
    else if (mark !== null || line.trim() === "") {
      markSpans(markdown, { from: paragraph, to: at }, kinds);
      if (mark !== null) kinds.fill(CODE_MARK, at, at + line.indexOf(mark) + mark.length);
    }
    if (fence !== null || mark !== null || line.trim() === "") paragraph = end + 1;
    fence = closes ? null : (fence ?? mark);
    at = end + 1;
  }
  markSpans(markdown, { from: paragraph, to: markdown.length }, kinds);
  return kinds;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

function closesFence(line: string, mark: string, fence: string): boolean {
  return mark[0] === fence[0] && mark.length >= fence.length && line.trim() === mark;
}

/** Pairs each run of backticks with the next one of its length, found from the end so that nothing is searched twice. */
function markSpans(
  markdown: string,
  { from, to }: { readonly from: number; readonly to: number },
  kinds: Uint8Array,
): void {
  const runs = [...markdown.slice(from, Math.max(from, to)).matchAll(/`+/g)].map(({ 0: run, index }) => ({
    at: from + index,
    length: run.length,
  }));
  const nextOfLength = new Map<number, number>();
  const partners = runs.map(() => -1);
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const { length } = runs[index] as (typeof runs)[number];
    partners[index] = nextOfLength.get(length) ?? -1;
    nextOfLength.set(length, index);
  }
  for (let index = 0; index < runs.length; index += 1) {
    const [open, partner] = [runs[index], runs[partners[index] ?? -1]];
    if (!open || !partner || markdown[open.at - 1] === "\\") continue;
    kinds.fill(CODE_MARK, open.at, partner.at + partner.length);
    kinds.fill(CODE, open.at + open.length, partner.at);
    index = partners[index] ?? index;
  }
}
