/**
 * A file's own words on one line.
 *
 * @example oneLine("two\n lines ") // => "two lines"
 */
export function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}

const LONGEST_SHOWN = 120;

/**
 * The same as a message shows it: not without end.
 *
 * @example shortLine("two\n lines") // => "two lines"
 */
export function shortLine(text: string): string {
  const line = oneLine(text);
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
}
