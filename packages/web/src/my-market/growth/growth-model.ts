import { type PayAxis, payAxis } from "@paycurve/core/curve";
import type { Level } from "@paycurve/core/figures";
import { MINOR_UNITS_PER_MAJOR } from "@paycurve/core/money";
import {
  type BorneLevel,
  type CountedPoint,
  isBorne,
  type LocalMarket,
  levelsOf,
  type OfficialPay,
} from "@paycurve/core/transfer";
import { type AxisModel, ticksOf } from "../../curve/index.ts";
import { inLanes, type Laned } from "./in-lanes.ts";

/** One level as it is drawn: what is said of it above its line, its points below. */
export interface GrowthRow {
  readonly level: Level;
  /** Null where it is withheld. */
  readonly found: BorneLevel | null;
  readonly marks: readonly PointMark[];
  readonly lanes: number;
  /** Whether each mark has a lane of its own, and so room for its words. */
  readonly isWorded: boolean;
}

/** A local point's mark: where it is noted in the file, and in which lane it is drawn. */
export interface PointMark extends Laned {
  readonly at: number;
  readonly counted: CountedPoint;
}

/** What is drawn of a person's local points. */
export interface GrowthModel {
  /** Null where no amount has a place yet. */
  readonly axis: AxisModel | null;
  /** Highest level first. */
  readonly rows: readonly GrowthRow[];
}

/** More marks of one level than these share lanes, without words. */
const MOST_WORDED = 6;

/** While levels are withheld, the axis reaches past the points by this share of their pay. */
const AROUND = 0.25;

/**
 * The curve that grows out of local points, ready to be drawn.
 *
 * Shape   what the points say, official pay or null → model; an axis wide enough for all of them
 */
export function growthModel(local: LocalMarket, official: OfficialPay | null): GrowthModel {
  const { structure, points, levels } = local;
  const found = "kind" in levels ? [] : levels.filter(isBorne);
  const around = found.length === 0 ? AROUND : 0;
  const amounts = [
    ...points.flatMap(({ point: { base } }) => [base.low * (1 - around), base.high * (1 + around)]),
    ...found.flatMap(({ pay: { ninety } }) => [ninety.low, ninety.high]),
    ...(official?.quantiles ?? []).map(({ value }) => value),
  ];
  const axis: PayAxis | null =
    amounts.length === 0
      ? null
      : payAxis(
          [],
          amounts.map((amount) => amount * MINOR_UNITS_PER_MAJOR),
        );
  return {
    axis: axis && { axis, ticks: ticksOf(axis) },
    rows: levelsOf(structure)
      .toReversed()
      .map((level) => rowOf(level, points, found)),
  };
}

function rowOf(level: Level, points: readonly CountedPoint[], found: readonly BorneLevel[]): GrowthRow {
  const here = points
    .map((counted, at) => ({ counted, at, ...counted.point.base }))
    .filter(({ counted }) => counted.point.level === level)
    .toSorted((one, other) => other.high - one.high || other.low - one.low);
  const isWorded = here.length <= MOST_WORDED;
  const marks = isWorded ? here.map((one, lane) => ({ ...one, lane })) : inLanes(here);
  return {
    level,
    found: found.find((one) => one.level === level) ?? null,
    marks,
    lanes: Math.max(0, ...marks.map(({ lane }) => lane + 1)),
    isWorded,
  };
}
