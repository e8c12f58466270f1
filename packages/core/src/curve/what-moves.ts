import type { Level } from "../figures/index.ts";
import { midRank } from "../stats/index.ts";
import type { Placement } from "./placement.ts";
import { nextLevel } from "./verdict.ts";

/** How far a change would move a pay, in places of a hundred. */
export interface WhatMoves {
  /** Being called one level higher at the same pay; null where that level bears no percentile. */
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
  if (level === null || !cell || !("mid" in percentile) || percentile.mid === null) return null;
  const here = percentile.mid;
  const next = nextLevel(placement);
  const there = next && "mid" in next.percentile ? next.percentile.mid : null;
  return {
    levelUp: next && there !== null ? { level: next.level, places: places(there, here) } : null,
    tenthMore: places(midRank(cell.midpoints, pay.minorUnits * TENTH_MORE), here),
  };
}

const TENTH_MORE = 1.1;

function places(to: number, from: number): number {
  return Math.abs(Math.round((to - from) * 100));
}
