/**
 * Words whose percents stay in one piece at the end of a line: the space before their sign does not break.
 *
 * @example unbroken("over 12 % of them") // => "over 12\u00a0% of them"
 */
export function unbroken(words: string): string {
  return words.replaceAll(" %", "\u00a0%");
}
