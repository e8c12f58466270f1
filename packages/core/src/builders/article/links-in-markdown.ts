import { WORDS } from "./code-in-markdown.ts";

/** A link in a Markdown text, by the places of its letters there. */
export interface MarkdownLink {
  /** Of the bracket before its words. */
  readonly open: number;
  /** Of the bracket after them. */
  readonly close: number;
  /** After its address. */
  readonly end: number;
  /** The figure it names by `figure:ID`; null where it leads elsewhere. */
  readonly figure: string | null;
}

/**
 * The links of a Markdown text, `[words](address)`. Links that are named by reference, or whose address has brackets in it,
 * are not seen as links: what stands in them then counts as standing by itself.
 *
 * Shape   text, which of its letters are code → links in order, none within another; linear
 * Source  CommonMark 0.31, section 6.3
 */
export function linksInMarkdown(markdown: string, kinds: Uint8Array): MarkdownLink[] {
  const links: MarkdownLink[] = [];
  let opened: number[] = [];
  for (let at = 0; at < markdown.length; at += 1) {
    if (kinds[at] !== WORDS) continue;
    const letter = markdown[at];
    if (letter === "\\") at += 1;
    else if (letter === "[") opened.push(at);
    else if (endsWords(markdown, at)) opened = [];
    else if (letter === "]") {
      const open = opened.pop();
      const link = open === undefined ? null : linkAt(markdown, kinds, { open, close: at });
      if (!link) continue;
      links.push(link);
      opened = [];
      at = link.end - 1;
    }
  }
  return links;
}

function linkAt(
  markdown: string,
  kinds: Uint8Array,
  { open, close }: Pick<MarkdownLink, "open" | "close">,
): MarkdownLink | null {
  const found = matchAt(ADDRESS, markdown, close + 1);
  if (!found) return null;
  const end = close + 1 + found[0].length;
  if (kinds[close + 1] !== WORDS || kinds[end - 1] !== WORDS) return null;
  const address = found[1] ?? "";
  const isFigure = address.startsWith(SCHEME) && markdown[open - 1] !== "!";
  return { open, close, end, figure: isFigure ? address.slice(SCHEME.length) : null };
}

const SCHEME = "figure:";
const ADDRESS = /\(<?([^\s()<>]{0,2000})>?(?:[ \t]{1,4}"[^"\n]{0,300}")?\)/y;

/** Whether no link goes on past a place: a paragraph ends there, or something that may be HTML begins. */
function endsWords(markdown: string, at: number): boolean {
  if (markdown[at] === "<") return matchAt(TAG, markdown, at) !== null;
  if (markdown[at] !== "\n") return false;
  const line = markdown.lastIndexOf("\n", at - 1) + 1;
  return (
    matchAt(NEXT_BLOCK, markdown, at) !== null || matchAt(HEADING, markdown, at === 0 ? 0 : line) !== null
  );
}

const TAG = /<[a-z!?/]/iy;
const HEADING = /[ \t>]{0,100}#{1,6}[ \t]/y;
/** A line break before an empty line, a rule, a list's item, a heading, a quotation or a row of a table. */
const NEXT_BLOCK = /\n[ \t\r]{0,100}(?:\n|$|[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|[>|=]|-{2})/y;

/**
 * What a sticky pattern matches at one place, and only there.
 *
 * Shape   a pattern with the flag y, a text, a place → the match, or null
 */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
