import { MARKETS } from "../money/index.ts";
import { isBorne } from "./local-level.ts";
import type { LocalMarket } from "./local-market.ts";
import type { LocalNote } from "./local-notes.ts";
import { type OfficialPay, standsBetween } from "./official-check.ts";

/**
 * What local points say as one JSON document, its fields stable.
 *
 * Shape   a LocalMarket, what is said beside it, what a statistics office counted (null where none did) → plain data
 * Units   major units of the market's currency per year, unrounded; ratios; shares 0…1
 * Source  CONTRACT, local
 */
export function localDocument(local: LocalMarket, notes: readonly LocalNote[], official: OfficialPay | null) {
  const { market, structure, asOf, points, levels, steps } = local;
  return {
    market,
    currency: MARKETS[market].currency,
    asOf,
    points: points.map(({ point, weight, standing }) => ({ ...point, weight, standing })),
    levels: "kind" in levels ? { withheld: levels } : levels,
    reference: structure.reference,
    steps: steps.map(({ step, ratio, carriedLow, carriedHigh, standing, local: own }) => ({
      from: step.from,
      to: step.to,
      ratio,
      low: carriedLow,
      high: carriedHigh,
      comparisons: step.comparisons,
      isAssumed: step.isAssumed,
      standing,
      local: own,
    })),
    official: official && {
      ...official,
      levels:
        "kind" in levels
          ? []
          : levels
              .filter(isBorne)
              .map(({ level, pay }) => ({ level, ...standsBetween(pay.median, official.quantiles) })),
    },
    notes,
  };
}

/** The document that `localDocument` makes. */
export type LocalDocument = ReturnType<typeof localDocument>;
