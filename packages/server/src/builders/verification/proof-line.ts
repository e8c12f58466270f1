/**
 * The line that shows who controls a place.
 *
 * @example proofLine("abc") // => "paycurve-verify=abc"
 */
export function proofLine(token: string): string {
  return `paycurve-verify=${token}`;
}

/**
 * Whether a text has that line, whole and by itself.
 *
 * @example hasProofLine("# mine\r\npaycurve-verify=abc\r\n", "abc") // => true
 * @example hasProofLine("paycurve-verify=abcd", "abc") // => false
 */
export function hasProofLine(text: string, token: string): boolean {
  return text.split("\n").some((line) => line.trim() === proofLine(token));
}
