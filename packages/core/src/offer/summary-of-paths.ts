import { quantilesOf, quantilesWithError } from "../equity/index.ts";
import type { DrawnOffer } from "./drawn-offer.ts";
import type { SimulatedOffer, SimulatedYear } from "./simulated-offer.ts";

const SHARES = [0.1, 0.5, 0.9];

/**
 * What an offer came to over all its paths: percentiles in a mean year and in each, and how often the best.
 *
 * Shape   an offer whose paths are all drawn, how many of them were the best (null where none is) → a SimulatedOffer
 * Units   major units of the offer's currency per year; chances 0…1
 */
export function summaryOfPaths(
  { years, total, headline, hasEquity, times }: DrawnOffer,
  timesBest: number | null,
): SimulatedOffer {
  const { quantiles, standardError } = quantilesWithError(total, SHARES, 0.5);
  const chance = (found: number | null): number | null => (found === null ? null : found / total.length);
  return {
    ...spread(quantiles),
    standardError: typeof standardError === "number" ? standardError : null,
    perYear: years.map((year) => spread(quantilesOf(year, SHARES))),
    equityNothing: chance(hasEquity ? times.equityNothing : null),
    atLeastHeadline: chance(headline === null ? null : times.atLeastHeadline),
    best: chance(timesBest),
  };
}

function spread([p10 = 0, p50 = 0, p90 = 0]: readonly number[]): SimulatedYear {
  return { p10, p50, p90 };
}
