/** Some paths of all, in the columns of their years, and room that every block uses again. */
export interface PathBlock {
  /** Every path's money, first year first. */
  readonly years: readonly Float64Array[];
  readonly first: number;
  readonly count: number;
  /** What each of these paths' equity pays in all. */
  readonly equity: Float64Array;
  /** The year, from 0, in which each of these paths' company closes; `OPEN` where it does not. */
  readonly closedInYear: Uint8Array;
  /** Normals to draw into. */
  readonly normals: Float64Array;
}

/** As many paths as are drawn before anyone may stop the drawing. */
export const PATHS_AT_ONCE = 4096;

/** Later than any year of a comparison. */
export const OPEN = 255;

/**
 * A block before its first path.
 *
 * Shape   columns of years, how many paths there are → room for `PATHS_AT_ONCE` of them, or for all where they are fewer
 */
export function emptyBlock(years: readonly Float64Array[], paths: number): PathBlock {
  const most = Math.min(PATHS_AT_ONCE, paths);
  return {
    years,
    first: 0,
    count: 0,
    equity: new Float64Array(most),
    closedInYear: new Uint8Array(most).fill(OPEN),
    normals: new Float64Array(most * (years.length + 1)),
  };
}
