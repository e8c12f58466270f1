import type { CalendarDate } from "../calendar/index.ts";
import type { Level } from "../figures/index.ts";
import type { LocalPoint } from "./local-point.ts";
import type { LogObservation } from "./log-observation.ts";
import { pointWeight } from "./point-weight.ts";

/** Why a local point counts, or counts less, or not. */
export type PointStanding = "counted" | "fading" | "too-old" | "repeated" | "no-step";

/** A local point and how much it counts on a day. */
export interface CountedPoint {
  readonly point: LocalPoint;
  /** 0…1. */
  readonly weight: number;
  readonly standing: PointStanding;
}

/**
 * How much each local point counts: less once it is a year old, not at all after two; the same point noted again counts
 * once; a level that no step leads to counts nowhere.
 *
 * Shape   points in any order, the levels that steps span, the day of asking → the points in their order
 */
export function countedPoints(
  points: readonly LocalPoint[],
  levels: readonly Level[],
  asOf: CalendarDate,
): CountedPoint[] {
  const seen = new Set<string>();
  return points.map((point) => {
    const key = JSON.stringify([
      point.kind,
      point.date,
      point.level,
      point.base,
      point.company?.toLowerCase(),
    ]);
    const isAgain = seen.has(key);
    seen.add(key);
    if (!levels.includes(point.level)) return { point, weight: 0, standing: "no-step" };
    if (isAgain) return { point, weight: 0, standing: "repeated" };
    const weight = pointWeight(point.date, asOf);
    return { point, weight, standing: weight === 1 ? "counted" : weight > 0 ? "fading" : "too-old" };
  });
}

/** The fewest points for which the answer's intervals were tried. */
export const LEAST_POINTS = 2;

/** What one point is worth while it is young: alone it is too few, and so are older ones that together are worth no more. */
const ONE_POINT = 1;

/**
 * Whether points bear a number together: two or more of them, worth more than one young one.
 *
 * Shape   weights, each 0…1 → true when they do
 * @example bearNumber([{ weight: 1 }, { weight: 0.5 }]) // => true
 * @example bearNumber([{ weight: 0.003 }, { weight: 0.003 }]) // => false
 */
export function bearNumber(points: readonly Pick<CountedPoint, "weight">[]): boolean {
  return points.filter(({ weight }) => weight > 0).length >= LEAST_POINTS && worthOf(points) > ONE_POINT;
}

/**
 * How many young points all of them are worth.
 *
 * @example worthOf([{ weight: 1 }, { weight: 0.5 }]) // => 1.5
 */
export function worthOf(points: readonly Pick<CountedPoint, "weight">[]): number {
  return points.reduce((sum, { weight }) => sum + weight, 0);
}

/**
 * Points as the model takes them.
 *
 * Shape   counted points, levels lowest first → an observation for each point of any weight
 * Units   major units per year → their logs
 */
export function observationsOf(points: readonly CountedPoint[], levels: readonly Level[]): LogObservation[] {
  return points
    .filter(({ weight }) => weight > 0)
    .map(({ point: { level, base }, weight }) => ({
      level: levels.indexOf(level),
      low: Math.log(base.low),
      high: Math.log(base.high),
      weight,
    }));
}
