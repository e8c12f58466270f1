import type { Level } from "../figures/index.ts";
import { MARKETS, type Market, MINOR_UNITS_PER_MAJOR } from "../money/index.ts";
import { effectiveSize, mergeHistograms, rowCount } from "../stats/index.ts";
import type { CountedPay } from "./pay-cell.ts";
import { type PrintedQuantile, payCurve, printedQuantiles } from "./pay-curve.ts";

/** What quantiles were asked of: a role family or one title, one level or all of them together. */
export interface QuantilesQuestion {
  readonly market: Market;
  readonly asked: { readonly role: string } | { readonly title: string };
  readonly level: Level | null;
  readonly shares: readonly number[];
}

/**
 * Quantiles of counted pay as the JSON document that scripts hold on to.
 *
 * Shape   a question, counted pay → document; one level, or all together with each level under `levels`
 * Units   money in major units of the market's currency, unrounded
 * Source  CONTRACT, `quantiles --json`
 */
export function quantilesDocument({ market, asked, level, shares }: QuantilesQuestion, counted: CountedPay) {
  const cells = counted.cells.filter((cell) => level === null || cell.level === level);
  const midpoints = mergeHistograms(cells.map((cell) => cell.midpoints));
  const levels = payCurve(cells, shares).map((step) => ({
    level: step.level,
    n: step.n,
    nEffective: step.nEffective,
    quantiles: inMajorUnits(step.quantiles),
    median: step.median === null ? null : step.median / MINOR_UNITS_PER_MAJOR,
    pooledWith: step.pooledWith,
  }));
  return {
    market,
    currency: MARKETS[market].currency,
    ...asked,
    level: level ?? ("all" as const),
    years: counted.years,
    meaning: counted.meaning,
    source: counted.sources,
    n: rowCount(midpoints),
    nEffective: effectiveSize(midpoints),
    quantiles: inMajorUnits(printedQuantiles(midpoints, shares)),
    ...(level === null && { levels }),
  };
}

/** The document of `quantilesDocument`. */
export type QuantilesDocument = ReturnType<typeof quantilesDocument>;

/**
 * Printed quantiles with their amounts in major units.
 *
 * Units   minor units → major units
 */
export function inMajorUnits(quantiles: readonly PrintedQuantile[]): PrintedQuantile[] {
  return quantiles.map((quantile) => {
    if ("withheld" in quantile) return quantile;
    const { value, low, high } = quantile;
    const major = (minor: number): number => minor / MINOR_UNITS_PER_MAJOR;
    return { ...quantile, value: major(value), low: major(low), high: major(high) };
  });
}
