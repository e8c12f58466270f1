import type { UnlistedTitle } from "./import-report.ts";

/**
 * The titles that nobody listed, and so no family counts: exactly those that equal no known title.
 *
 * Shape   columns [titles, postings] as they are stored, known titles → the others, in their order
 * @example unlistedTitles([["AI Engineer", "Seer"], [9, 1]], ["AI Engineer"]) // => [{ title: "Seer", postings: 1 }]
 */
export function unlistedTitles(
  [titles = [], postings = []]: readonly (readonly unknown[])[],
  known: readonly string[],
): UnlistedTitle[] {
  const listed = new Set(known);
  return titles
    .map((title, row) => ({ title: String(title), postings: Number(postings[row]) }))
    .filter(({ title }) => !listed.has(title));
}
