/**
 * A text as Markdown that shows exactly it: nothing in it is taken for a mark, a link or HTML.
 *
 * Shape   one line → one line
 * @example markdownText("a <b> & _c_") // => "a \\<b\\> \\& \\_c\\_"
 */
export function markdownText(text: string): string {
  return text.replaceAll(MARK, "\\$&");
}

/**
 * The text that such Markdown shows.
 *
 * @example textOfMarkdown("a \\<b\\> \\& \\_c\\_") // => "a <b> & _c_"
 */
export function textOfMarkdown(markdown: string): string {
  return markdown.replaceAll(ESCAPED, "$1");
}

const MARK = /[\\`*_[\]<>&~|#]/g;
/** Whatever Markdown lets be escaped. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
