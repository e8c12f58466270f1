/**
 * Words with their first letter large, to begin a sentence with.
 *
 * @example capitalised("56th percentile") // => "56th percentile"
 * @example capitalised("says so") // => "Says so"
 */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
