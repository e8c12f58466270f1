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
 * Room for paths that pay nothing yet.
 *
 * Shape   numbers of paths and of years, each at least 1 → zeros; `years` is all years one after another, which
 *         `perYear` shows one by one
 * @example pathTotals(2, 3).years.length // => 6
 */
export function pathTotals(paths: number, yearCount: number): PathTotals & { readonly years: Float64Array } {
  const years = new Float64Array(paths * yearCount);
  const perYear = Array.from({ length: yearCount }, (_, year) =>
    years.subarray(year * paths, (year + 1) * paths),
  );
  return { total: new Float64Array(paths), perYear, years };
}
