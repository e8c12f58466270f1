/**
 * Where the line of an offset ends, behind its line break.
 *
 * Shape   the text, an offset in it → offset of the next line; the text's end where there is none
 * @example nextLine("a\nb", 0) // => 2
 */
export function nextLine(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === "\n") return offset;
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end + 1;
}

/**
 * Puts whole lines in at the beginning of a line, with the line break that the text has, and no other line changed.
 *
 * Shape   the text, an offset where a line begins (or the text ends), lines → text
 * @example withLines("a\r\nb", 3, ["c"]) // => "a\r\nc\r\nb"
 */
export function withLines(text: string, offset: number, lines: readonly string[]): string {
  const breaks = /\r?\n/.exec(text)?.[0] ?? "\n";
  const block = lines.join(breaks);
  const before = text.slice(0, offset);
  if (offset > 0 && !before.endsWith("\n")) return `${before}${breaks}${block}`;
  return `${before}${block}${breaks}${text.slice(offset)}`;
}

/**
 * The spaces before an offset in its line, or null where anything else than a list's dashes stands before it.
 *
 * Shape   the text, an offset in it → spaces, one for each dash too; a byte order mark counts as none
 * @example indentAt("- id: x", 2) // => "  "
 * @example indentAt("me:\n  role: x", 6) // => "  "
 */
export function indentAt(text: string, offset: number): string | null {
  const before = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset).replace(/^\uFEFF/, "");
  return /^[ -]*$/.test(before) ? " ".repeat(before.length) : null;
}
