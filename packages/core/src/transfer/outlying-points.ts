import { bearNumber, type CountedPoint, observationsOf } from "./counted-points.ts";
import { levelPosterior } from "./level-posterior.ts";
import { levelsOf, type MarketStructure } from "./market-structure.ts";
import { mixtureQuantile } from "./mixture.ts";

/** A point that lies far from where the others and the ratios put its level. */
export interface OutlyingPoint {
  readonly point: CountedPoint;
  /** What its farther end is of the median that is there without it: 43 is a zero too many, 1/9 one too few. */
  readonly ratio: number;
}

/** Further off than this, up or down, is a slip rather than a market. */
const FAR = 3;

/**
 * The points that lie further than a factor of three from the median that the other points and the ratios give their level,
 * the farthest first. Each is told from the rest without those found before it, for one slip makes sound points look far.
 *
 * Shape   a structure, counted points → those far off; none where fewer than two others bear a number
 */
export function outlyingPoints(
  structure: MarketStructure,
  counted: readonly CountedPoint[],
): OutlyingPoint[] {
  const points = counted.filter(({ weight }) => weight > 0);
  if (!bearNumber(points)) return [];
  const medians = mediansOf(structure, points);
  const fromAll = points
    .map((point) => ({ point, off: Math.log(fartherRatio(structure, point, medians)) }))
    .toSorted((one, other) => one.off - other.off);
  const [lowest, highest] = [fromAll[0], fromAll.at(-1)];
  const [farthest] = [lowest, highest]
    .flatMap((one) => (one ? toldByOthers(structure, one.point, points) : []))
    .toSorted((one, other) => Math.abs(Math.log(other.ratio)) - Math.abs(Math.log(one.ratio)));
  if (!farthest || Math.abs(Math.log(farthest.ratio)) <= Math.log(FAR)) return [];
  return [
    farthest,
    ...outlyingPoints(
      structure,
      points.filter((point) => point !== farthest.point),
    ),
  ];
}

function toldByOthers(
  structure: MarketStructure,
  point: CountedPoint,
  points: readonly CountedPoint[],
): OutlyingPoint[] {
  const others = points.filter((other) => other !== point);
  if (!bearNumber(others)) return [];
  return [{ point, ratio: fartherRatio(structure, point, mediansOf(structure, others)) }];
}

/** Major units per year, for each level of the structure. */
function mediansOf(structure: MarketStructure, points: readonly CountedPoint[]): number[] {
  const { medians } = levelPosterior(structure, observationsOf(points, levelsOf(structure)));
  return medians.map((median) => Math.exp(mixtureQuantile(median, 0.5)));
}

function fartherRatio(
  structure: MarketStructure,
  { point: { level, base } }: CountedPoint,
  medians: readonly number[],
): number {
  const median = medians[levelsOf(structure).indexOf(level)] ?? 1;
  const [low, high] = [base.low / median, base.high / median];
  return Math.abs(Math.log(low)) > Math.abs(Math.log(high)) ? low : high;
}
