import type { CalendarDate } from "../calendar/index.ts";
import type { Level } from "../figures/index.ts";
import type { LogObservation } from "./level-posterior.ts";
import type { LocalPoint } from "./local-point.ts";
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

/**
 * Points as the model takes them. A range is no point at its middle: pay may lie anywhere in it, so its width is doubt.
 *
 * Shape   counted points, levels lowest first → an observation for each point of any weight
 * Units   major units per year → their logs
 */
export function observationsOf(points: readonly CountedPoint[], levels: readonly Level[]): LogObservation[] {
  return points.flatMap(({ point: { level, base }, weight }) => {
    if (weight === 0) return [];
    const [low, high] = [Math.log(base.low), Math.log(base.high)];
    return [
      {
        level: levels.indexOf(level),
        log: (low + high) / 2,
        rangeVariance: (high - low) ** 2 / EVENLY,
        weight,
      },
    ];
  });
}

/** The variance of what lies evenly over a width, as its square over this. */
const EVENLY = 12;
