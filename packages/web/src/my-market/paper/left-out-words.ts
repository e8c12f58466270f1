import { formatCount } from "@paycurve/core/money";

/**
 * What is said on paper of points that are not listed there.
 *
 * @example leftOutWords(0) // => ""
 * @example leftOutWords(48) // => "48 more points are in your file."
 */
export function leftOutWords(count: number): string {
  if (count === 0) return "";
  return count === 1
    ? "One more point is in your file."
    : `${formatCount(count)} more points are in your file.`;
}
