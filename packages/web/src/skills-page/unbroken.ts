/**
 * A sentence whose percents stay in one piece at the end of a line.
 *
 * Shape   "over 12 % of them" → the same, with spaces before % that do not break
 */
export function unbroken(sentence: string): string {
  return sentence.replaceAll(" %", "\u00a0%");
}
