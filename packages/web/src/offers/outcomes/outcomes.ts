import type { OfferColumns, SimulatedOffer, SimulatedYear } from "@paycurve/core/offer";
import { errorUnit } from "@paycurve/core/stats";
import type { Simulated } from "../simulation/index.ts";
import { saidOf, yearName } from "../year-parts.ts";
import { errorOf } from "./chance-error.ts";

/** What an offer may come to in one stretch of time, and what they say of it. */
export interface Outcome {
  /** A year, or the mean of all. */
  readonly name: string;
  readonly spread: SimulatedYear;
  readonly said: number | null;
  /** What its amounts bear being rounded to. */
  readonly unit: number;
}

/** An offer with what came of it: null where its letter says too little, in words where it is not drawn yet or cannot be. */
export interface DrawnColumns {
  readonly columns: OfferColumns;
  readonly found: SimulatedOffer | null;
  readonly pending: string | null;
  /** The mean year, or null until there is one. */
  readonly mean: Outcome | null;
  readonly years: readonly Outcome[];
}

/** What was found of each offer, in the order in which they are compared. */
export function outcomesOf(
  columns: readonly OfferColumns[],
  simulated: Simulated,
  hasFailed: boolean,
): DrawnColumns[] {
  const pendingWords = hasFailed ? "Not drawn." : "Drawing…";
  return columns.map((one) => {
    const found = simulated.get(one.offer.id) ?? null;
    const pending = simulated.has(one.offer.id) ? null : pendingWords;
    if (!found) return { columns: one, found, pending, mean: null, years: [] };
    return {
      columns: one,
      found,
      pending,
      mean: { name: "mean year", spread: found, said: one.headline, unit: unitOf(found, found) },
      years: found.perYear.flatMap((spread, index) => {
        const year = one.years[index];
        return year
          ? [{ name: yearName(year), spread, said: saidOf(year), unit: unitOf(found, spread) }]
          : [];
      }),
    };
  });
}

/** Fewer digits than a hundredth of its spread are shown of an amount whose error nobody knows. */
const UNKNOWN = 0.01;

/** A year's error is to the mean year's as its spread is to that one's. */
function unitOf(found: SimulatedOffer, { p10, p90 }: SimulatedYear): number {
  const whole = found.p90 - found.p10;
  const error = errorOf(found);
  if (error === null || whole === 0) return errorUnit((p90 - p10) * UNKNOWN);
  return errorUnit((error * (p90 - p10)) / whole);
}
