import type { Level } from "../figures/index.ts";
import { midRank } from "../stats/index.ts";
import type { Placement } from "./placement.ts";
import { comparableLevel } from "./verdict.ts";

/** How far a change would move a pay, in places of a hundred: up is positive, down negative. */
export interface WhatMoves {
  /** Being called one level higher at the same pay; null where that level cannot be compared with. */
  readonly levelUp: { readonly level: Level; readonly places: number } | null;
  /** A tenth more pay at the same level. */
  readonly tenthMore: number;
}

/**
 * What moves a pay more: the level it is compared at, or a tenth more of it.
 *
 * Shape   Placement of one level with a percentile → places; null for any other
 * Units   whole places in a hundred, of the level's midpoints
 */
export function whatMoves(placement: Placement): WhatMoves | null {
  const { level, percentile, counted, pay } = placement;
  const cell = counted?.cells.find((one) => one.level === level);
  if (!cell || !("mid" in percentile) || percentile.mid === null) return null;
  const here = percentile.mid;
  const next = comparableLevel(placement);
  return {
    levelUp: next && { level: next.level, places: places(next.mid, here) },
    tenthMore: places(midRank(cell.midpoints, pay.minorUnits * TENTH_MORE), here),
  };
}

const TENTH_MORE = 1.1;

function places(to: number, from: number): number {
  return Math.round((to - from) * 100);
}
