import { axisTicks, type PayAxis, roundStep, shareAlong } from "@paycurve/core/curve";
import { MINOR_UNITS_PER_MAJOR } from "@paycurve/core/money";

/** About so many steps between the labels of an upright axis. */
const STEPS = 4;

/**
 * An upright axis with round labels that every amount fits on.
 *
 * Shape   amounts (n ≥ 1) → axis; from zero where it is for lengths, else from below the least
 * Units   major units per year
 */
export function amountAxis(amounts: readonly number[], starts: "at zero" | "below the least"): PayAxis {
  const most = Math.max(...amounts);
  const least = starts === "at zero" ? 0 : Math.min(...amounts);
  const step = roundStep(((most - least || most) / STEPS) * MINOR_UNITS_PER_MAJOR) / MINOR_UNITS_PER_MAJOR;
  const half = step / 2;
  const to = Math.ceil((most * LITTLE_MORE) / half) * half;
  return { from: Math.max(0, Math.floor(least / half) * half), to, step };
}

const LITTLE_MORE = 1.001;

/** How far down from the top of an upright axis an amount stands, 0…1. */
export function depthOf(amount: number, axis: PayAxis): number {
  return 1 - shareAlong(amount, axis);
}

/** The amounts that are labelled. */
export function labelledAmounts(axis: PayAxis): readonly number[] {
  return axisTicks(axis);
}
