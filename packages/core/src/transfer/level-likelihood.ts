import { logConcaveMoments, logMeanDensity, type Moments } from "../stats/index.ts";
import type { LogObservation } from "./log-observation.ts";

/**
 * What a level's own observations say of its median, once the spread within a level is known: the normal law with the mass,
 * the mean and the variance of their likelihood. Of amounts it is the likelihood itself. A range is not its middle: pay may
 * lie anywhere in it, so the median is told no closer than ranges lie apart, however often they are said again.
 *
 * Shape   observations of one level (n ≥ 1), the standard deviation of log pay within it → moments of their likelihood
 * Units   log of major units per year
 * Source  docs/methods/structure.md, A range
 */
export function levelLikelihood(seen: readonly LogObservation[], sd: number): Moments {
  const logLikelihood = (median: number): number =>
    seen.reduce((sum, { low, high, weight }) => {
      const scatter = sd / Math.sqrt(weight);
      return sum + logMeanDensity((low - median) / scatter, (high - median) / scatter) - Math.log(scatter);
    }, 0);
  return seen.every(({ low, high }) => low === high)
    ? momentsOfAmounts(seen, sd, logLikelihood)
    : logConcaveMoments(logLikelihood, spanOf(seen, sd));
}

function momentsOfAmounts(
  seen: readonly LogObservation[],
  sd: number,
  logLikelihood: (median: number) => number,
): Moments {
  const worth = seen.reduce((sum, { weight }) => sum + weight, 0);
  const mean = seen.reduce((sum, { low, weight }) => sum + weight * low, 0) / worth;
  const variance = sd ** 2 / worth;
  return { mean, variance, logMass: logLikelihood(mean) + Math.log(2 * Math.PI * variance) / 2 };
}

/** Outside of it no median is worth a thought. */
function spanOf(seen: readonly LogObservation[], sd: number): readonly [number, number] {
  const reach = FAR * Math.max(...seen.map(({ weight }) => sd / Math.sqrt(weight)));
  return [Math.min(...seen.map(({ low }) => low)) - reach, Math.max(...seen.map(({ high }) => high)) + reach];
}

/** Standard deviations past which hardly anything lies. */
const FAR = 9;
