import { LEAST_SAMPLE, type Level } from "../figures/index.ts";
import { kishSize, leastSquares, type Withheld, withheld } from "../stats/index.ts";
import { type EstimatedPremium, premiumOf } from "./premium-of.ts";

/**
 * One range that some titles advertise at a level in a year, once, however often it was posted.
 *
 * Units   midpoint in any one unit of yearly pay above 0
 */
export interface AdvertisedRange {
  readonly level: Level;
  readonly year: number;
  readonly midpoint: number;
  readonly postings: number;
}

/** How much evidence one side of a comparison is. */
export interface SideSize {
  /** Postings counted. */
  readonly n: number;
  /** The independent ones they are worth: Kish's m over repeated midpoints. */
  readonly nEffective: number;
  /** Distinct ranges, each of which entered the regression once. */
  readonly ranges: number;
}

/** A premium by title, or why there is none, and on how much it rests. */
export interface TitlePremium {
  readonly skill: SideSize;
  readonly baseline: SideSize;
  readonly premium: EstimatedPremium | Withheld;
}

/**
 * How much more the ranges of some titles offer than those of a baseline, at the same level in the same year: least
 * squares on log midpoints with a dummy for each level and year.
 * A level or year where only one side advertises tells nothing of the difference and is left out. Withheld under eight
 * independent postings on either side, and where the error is above a fifth or levels cannot be told from years.
 *
 * Shape   ranges of both sides, in any order → premium with sizes; inputs untouched
 * Units   percent
 * Source  docs/methods/premiums.md
 */
export function titlePremium(
  skill: readonly AdvertisedRange[],
  baseline: readonly AdvertisedRange[],
): TitlePremium {
  const [mine, theirs] = comparable(skill, baseline);
  const sizes = { skill: sizeOf(mine), baseline: sizeOf(theirs) };
  const fewest = Math.min(sizes.skill.nEffective, sizes.baseline.nEffective);
  if (fewest === 0) return { ...sizes, premium: withheld("no-data", 0, LEAST_SAMPLE) };
  if (fewest < LEAST_SAMPLE) return { ...sizes, premium: withheld("too-few", fewest, LEAST_SAMPLE) };
  const premium = areToldApart([...mine, ...theirs]) ? regressed(mine, theirs) : null;
  const isPrecise = premium !== null && premium.standardError <= LARGEST_ERROR;
  return { ...sizes, premium: isPrecise ? premium : withheld("too-imprecise", fewest, null) };
}

/** The largest relative error that is printed: the outer band of quantiles. */
const LARGEST_ERROR = 0.2;

type Rows = readonly AdvertisedRange[];

/** The ranges at levels and in years that both sides have; leaving out one may leave another alone, so until none is. */
function comparable(skill: Rows, baseline: Rows): readonly [Rows, Rows] {
  const shared = (rows: Rows, others: Rows): Rows =>
    rows.filter(
      ({ level, year }) =>
        others.some((other) => other.level === level) && others.some((other) => other.year === year),
    );
  const [mine, theirs] = [shared(skill, baseline), shared(baseline, skill)];
  const isSettled = mine.length === skill.length && theirs.length === baseline.length;
  return isSettled ? [mine, theirs] : comparable(mine, theirs);
}

/** Whether levels and years can be told apart: each leads to every other by ranges that share a level or a year. */
function areToldApart(rows: Rows): boolean {
  let reached = rows.slice(0, 1);
  for (;;) {
    const levels = new Set(reached.map(({ level }) => level));
    const years = new Set(reached.map(({ year }) => year));
    const next = rows.filter(({ level, year }) => levels.has(level) || years.has(year));
    if (next.length === reached.length) return next.length === rows.length;
    reached = next;
  }
}

function regressed(mine: Rows, theirs: Rows): EstimatedPremium {
  const rows = [...mine.map((row) => ({ ...row, is: 1 })), ...theirs.map((row) => ({ ...row, is: 0 }))];
  const levels = laterOf(rows.map(({ level }) => level));
  const years = laterOf(rows.map(({ year }) => year));
  const sorted = rows.toSorted(
    (a, b) => b.is - a.is || a.level.localeCompare(b.level) || a.year - b.year || a.midpoint - b.midpoint,
  );
  const fit = leastSquares({
    design: sorted.map(({ is, level, year }) => [
      1,
      is,
      ...levels.map((one) => Number(level === one)),
      ...years.map((one) => Number(year === one)),
    ]),
    outcome: sorted.map(({ midpoint }) => Math.log(midpoint)),
  });
  return premiumOf(fit, 1);
}

/** Each distinct value but the first, which the others are told from. */
function laterOf<Value extends string | number>(values: readonly Value[]): Value[] {
  return [...new Set(values)].sort((a, b) => String(a).localeCompare(String(b))).slice(1);
}

function sizeOf(rows: Rows): SideSize {
  const counts = new Map<number, number>();
  for (const { midpoint, postings } of rows) counts.set(midpoint, (counts.get(midpoint) ?? 0) + postings);
  return {
    n: rows.reduce((sum, { postings }) => sum + postings, 0),
    nEffective: rows.length === 0 ? 0 : Math.floor(kishSize([...counts.values()])),
    ranges: rows.length,
  };
}
