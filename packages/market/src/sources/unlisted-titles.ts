import type { UnlistedTitle } from "./import-report.ts";

/**
 * The titles that nobody listed, whatever their case.
 *
 * Shape   columns [titles, postings], known titles → the others, in their order
 * @example unlistedTitles([["AI Engineer", "Seer"], [9, 1]], ["ai engineer"]) // => [{ title: "Seer", postings: 1 }]
 */
export function unlistedTitles(
  [titles = [], postings = []]: readonly (readonly unknown[])[],
  known: readonly string[],
): UnlistedTitle[] {
  const listed = new Set(known.map((title) => title.trim().toLowerCase()));
  return titles
    .map((title, row) => ({ title: String(title), postings: Number(postings[row]) }))
    .filter(({ title }) => !listed.has(title.trim().toLowerCase()));
}
