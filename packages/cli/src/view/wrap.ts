/**
 * Words broken into lines of at most so many characters; a longer word stands alone.
 *
 * @example wrap("one two three", 8) // => ["one two", "three"]
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
