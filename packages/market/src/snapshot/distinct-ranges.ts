import type { AdvertisedRange } from "@paycurve/core/skills";
import type { Snapshot } from "./snapshot.ts";

/**
 * The distinct ranges that some titles advertise, by level and year, each with how often it was posted. Two titles with one
 * range at one level in one year have one range.
 *
 * Shape   a snapshot, titles, first and last calendar year → ranges in the snapshot's order
 * Units   major units of the market's currency per year
 */
export function distinctRanges(
  { cells }: Snapshot,
  titles: readonly string[],
  [from, to]: readonly [number, number],
): AdvertisedRange[] {
  const found = new Map<string, AdvertisedRange>();
  for (const { title, level, year, ranges } of cells) {
    if (!titles.includes(title) || year < from || year > to) continue;
    for (const [low, high, postings] of ranges) {
      const key = `${level} ${year} ${low} ${high}`;
      const before = found.get(key)?.postings ?? 0;
      found.set(key, { level, year, midpoint: (low + high) / 2, postings: before + postings });
    }
  }
  return [...found.values()];
}
