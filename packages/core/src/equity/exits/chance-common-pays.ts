import { normalDistribution } from "../../stats/index.ts";
import { type CohortStart, cohortAfter } from "./cohort-after.ts";
import type { LogNormal } from "./exit-assumptions.ts";

/**
 * How likely a common share is worth anything within some years: the company bought or listed for more than its
 * preferences. One still private then counts as nothing.
 *
 * Shape   years ≥ 0, start → chance
 * Units   years → probability, 0…1
 * Errors  those of `cohortAfter`
 */
export function chanceCommonPays(years: number, start: CohortStart): number {
  const { acquired, listed } = cohortAfter(years, start);
  const { acquiredMultiple, listedMultiple, preferenceFraction } = start.assumptions;
  return (
    acquired * (1 - chanceBelow(acquiredMultiple, preferenceFraction)) +
    listed * (1 - chanceBelow(listedMultiple, preferenceFraction))
  );
}

/**
 * How many of the companies that ended, one way or another, left some preferred shares less than was paid for them,
 * and common ones nothing.
 *
 * Shape   years > 0, start → fraction of those closed, bought or listed by then
 * Units   years → fraction, 0…1; 0 where none ended
 * Errors  those of `cohortAfter`
 */
export function fractionUncovered(years: number, start: CohortStart): number {
  const { live } = cohortAfter(years, start);
  const ended = 1 - live;
  return ended === 0 ? 0 : 1 - chanceCommonPays(years, start) / ended;
}

function chanceBelow({ median, logSd }: LogNormal, value: number): number {
  if (value <= 0) return 0;
  const logs = Math.log(value / median);
  return logSd === 0 ? Number(logs >= 0) : normalDistribution(logs / logSd);
}
