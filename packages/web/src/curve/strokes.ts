import { type PayAxis, roundStep, shareAlong } from "@paycurve/core/curve";
import { type PayHistogram, rowCount } from "@paycurve/core/stats";

/** One stroke of a level: the postings between two amounts, as a share of the level. */
export interface Stroke {
  /** The lower end, in strokes from the start of the axis. */
  readonly place: number;
  readonly postings: number;
  /** Of the level's postings, 0…1. */
  readonly share: number;
}

/** A level's postings as strokes along an axis, and how many lie past its ends. */
export interface Strokes {
  readonly inside: readonly Stroke[];
  readonly below: number;
  readonly above: number;
}

const STROKES_ACROSS = 140;

/**
 * How much pay one stroke stands for: round, and fine enough that a curve is some hundred strokes wide.
 *
 * Units   minor units per year
 * @example strokeWidth({ from: 5_000_000, to: 35_000_000, step: 10_000_000 }) // => 250000
 */
export function strokeWidth({ from, to }: PayAxis): number {
  return roundStep((to - from) / STROKES_ACROSS);
}

/**
 * Counts a level's postings stroke by stroke.
 *
 * Shape   histogram, axis → strokes that have postings, lowest first
 */
export function strokesOf(midpoints: PayHistogram, axis: PayAxis): Strokes {
  const [width, total] = [strokeWidth(axis), rowCount(midpoints)];
  const counts = new Map<number, number>();
  let [below, above] = [0, 0];
  midpoints.pay.forEach((pay, index) => {
    const rows = midpoints.count[index] ?? 0;
    const along = shareAlong(pay, axis);
    if (along < 0) below += rows;
    else if (along >= 1) above += rows;
    else {
      const place = Math.floor((pay - axis.from) / width);
      counts.set(place, (counts.get(place) ?? 0) + rows);
    }
  });
  const inside = [...counts].map(([place, postings]) => ({ place, postings, share: postings / total }));
  return { inside: inside.sort((a, b) => a.place - b.place), below, above };
}
