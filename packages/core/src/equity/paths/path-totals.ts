/**
 * What was simulated: what each path pays in all, and in each year.
 * One array holds all years, so that memory grows with paths × years and with nothing else.
 *
 * Units   as the kernel that filled it says
 */
export interface PathTotals {
  readonly total: Float64Array;
  /** First year first. */
  readonly perYear: readonly Float64Array[];
}

/**
 * Adds the years of each path up.
 *
 * Shape   years one after another, each with one value per path → views of the years, and their sums
 */
export function pathTotals(years: Float64Array, paths: number): PathTotals {
  const perYear = Array.from({ length: years.length / paths }, (_, year) =>
    years.subarray(year * paths, (year + 1) * paths),
  );
  const total = new Float64Array(paths);
  for (const year of perYear) {
    for (let path = 0; path < paths; path++) total[path] = (total[path] ?? 0) + (year[path] ?? 0);
  }
  return { total, perYear };
}
