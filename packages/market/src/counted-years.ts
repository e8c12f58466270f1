/** How many years' postings are counted together, unless others are asked for. */
const YEARS_COUNTED = 2;

/**
 * The latest two years that some cells are of.
 *
 * Shape   cells, at least one → first and last calendar year
 * @example countedYears([{ year: 2023 }, { year: 2025 }]) // => [2024, 2025]
 */
export function countedYears(
  cells: readonly { readonly year: number }[],
): readonly [from: number, to: number] {
  const latest = Math.max(...cells.map(({ year }) => year));
  return [latest - YEARS_COUNTED + 1, latest];
}
