import { InputError } from "../errors.ts";

/**
 * Pay as it was counted: each distinct amount, lowest first, and how often it stands there.
 * The one shape that every engine answers with and every statistic is computed from, so that all answer alike.
 *
 * Units   pay in minor units per year (any one unit will do); count in postings or people
 */
export interface PayHistogram {
  readonly pay: readonly number[];
  readonly count: readonly number[];
}

/** A histogram of nothing. */
export const EMPTY_HISTOGRAM: PayHistogram = { pay: [], count: [] };

/**
 * Counts rows of pay into a histogram.
 *
 * Shape   finite amounts in any order, repeats allowed → distinct amounts rising; input untouched; O(n log n)
 * Errors  InputError "stats.histogram.not-finite" for NaN or an infinity
 * @example payHistogram([120, 100, 120]) // => { pay: [100, 120], count: [1, 2] }
 */
export function payHistogram(rows: Iterable<number>): PayHistogram {
  const counts = new Map<number, number>();
  for (const amount of rows) {
    if (!Number.isFinite(amount)) {
      throw new InputError("stats.histogram.not-finite", `payHistogram requires finite pay, got ${amount}`);
    }
    counts.set(amount, (counts.get(amount) ?? 0) + 1);
  }
  return histogramOfCounts(counts);
}

/**
 * Puts several histograms together: families of titles, ranges of years.
 *
 * Shape   any number of histograms → one; counts of equal pay add up
 * @example mergeHistograms([{ pay: [100], count: [1] }, { pay: [90, 100], count: [1, 2] }]) // => { pay: [90, 100], count: [1, 3] }
 */
export function mergeHistograms(parts: readonly PayHistogram[]): PayHistogram {
  const counts = new Map<number, number>();
  for (const part of parts) {
    part.pay.forEach((amount, index) => {
      counts.set(amount, (counts.get(amount) ?? 0) + (part.count[index] ?? 0));
    });
  }
  return histogramOfCounts(counts);
}

/**
 * How many rows a histogram counts.
 *
 * @example rowCount({ pay: [90, 100], count: [1, 3] }) // => 4
 */
export function rowCount(histogram: PayHistogram): number {
  return histogram.count.reduce((sum, count) => sum + count, 0);
}

/**
 * A histogram from how often each amount stands there.
 *
 * Shape   amount → rows, in any order → distinct amounts rising
 * @example histogramOfCounts(new Map([[120, 2], [100, 1]])) // => { pay: [100, 120], count: [1, 2] }
 */
export function histogramOfCounts(counts: ReadonlyMap<number, number>): PayHistogram {
  const pay = [...Float64Array.from(counts.keys()).sort()];
  return { pay, count: pay.map((amount) => counts.get(amount) ?? 0) };
}
