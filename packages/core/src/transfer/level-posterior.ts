import { levelLikelihood } from "./level-likelihood.ts";
import { levelVariances } from "./level-variances.ts";
import type { LogObservation } from "./log-observation.ts";
import type { MarketStructure } from "./market-structure.ts";
import type { Mixture } from "./mixture.ts";
import { spreadGrid } from "./spread-grid.ts";

/** What local observations and carried steps together say of log pay. */
export interface LevelPosterior {
  /** Of each level's median, lowest first. */
  readonly medians: readonly Mixture[];
  /** The same from that level's own observations alone, with nothing carried; null for a level that nobody observed. */
  readonly alone: readonly (Mixture | null)[];
  /** The possible spreads within a level, in the order of each mixture's parts. */
  readonly spreads: readonly number[];
  /** How much of each level's answer is carried, 0…1; 1 for a level that nobody observed. */
  readonly shrinkage: readonly number[];
}

/**
 * Where each level's median lies: local observations place the market's own level, and steps carried from elsewhere, with
 * their error, spread it over the levels. Without observations there is no answer, for the level itself has no prior.
 *
 * Shape   a structure, observations (n ≥ 1) → a mixture for each of its levels
 * Units   log of major units per year
 * Source  METHODS, Structure across markets: y = μ + d + u + ε, μ flat, u normal with the level's variance, the spread of ε
 *         on a grid weighted by its marginal likelihood; docs/methods/structure.md
 */
export function levelPosterior(
  { steps, spread }: Pick<MarketStructure, "steps" | "spread">,
  observations: readonly LogObservation[],
): LevelPosterior {
  const rises = [
    0,
    ...steps.map((_, step) => steps.slice(0, step + 1).reduce((sum, { log }) => sum + log, 0)),
  ];
  const variances = levelVariances(steps.map(({ tau }) => tau ** 2));
  const grid = spreadGrid(spread);
  const fits = grid.map(({ sd, prior }) => {
    const fit = fitted({ observations, rises, variances }, sd);
    return { ...fit, logWeight: fit.logLikelihood + Math.log(prior) };
  });
  const most = Math.max(...fits.map(({ logWeight }) => logWeight));
  const raw = fits.map(({ logWeight }) => Math.exp(logWeight - most));
  const all = raw.reduce((sum, weight) => sum + weight, 0);
  const weights = raw.map((weight) => weight / all);
  const byLevel = <Value>(of: (fit: Fit, part: number, level: number) => Value): Value[][] =>
    rises.map((_, level) => fits.map((fit, part) => of(fit, part, level)));
  return {
    medians: byLevel(({ means, errors }, part, level) => ({
      weight: weights[part] ?? 0,
      mean: means[level] ?? 0,
      variance: errors[level] ?? 0,
    })),
    alone: byLevel(({ own }, part, level) => ({
      weight: weights[part] ?? 0,
      ...(own[level] ?? NOTHING),
    })).map((mixture) => (mixture.every(({ variance }) => variance < Infinity) ? mixture : null)),
    spreads: grid.map(({ sd }) => sd),
    shrinkage: rises.map((_, level) =>
      observations.some((one) => one.level === level)
        ? fits.reduce((sum, { kept }, part) => sum + (weights[part] ?? 0) * (1 - (kept[level] ?? 0)), 0)
        : 1,
    ),
  };
}

interface Normal {
  readonly mean: number;
  readonly variance: number;
}

const NOTHING = { mean: 0, variance: Infinity, logMass: 0 };

interface Model {
  readonly observations: readonly LogObservation[];
  /** Each level over the lowest, as carried. */
  readonly rises: readonly number[];
  /** How far each level may stray from that. */
  readonly variances: readonly number[];
}

/** The answer for one spread. */
interface Fit {
  readonly means: readonly number[];
  readonly errors: readonly number[];
  /** What each level's own observations say alone. */
  readonly own: readonly Normal[];
  /** How much of a level's own straying is believed, 0…1. */
  readonly kept: readonly number[];
  readonly logLikelihood: number;
}

/** Everything is normal once the spread is known: the market's level first, then each level's own straying from it. */
function fitted({ observations, rises, variances }: Model, sd: number): Fit {
  const levels = rises.map((rise, level) => {
    const seen = observations.filter((one) => one.level === level);
    const { mean, variance, logMass } = seen.length > 0 ? levelLikelihood(seen, sd) : NOTHING;
    return { rise, stray: variances[level] ?? 0, mean, error: variance, logMass };
  });
  const seen = levels.filter(({ error }) => error < Infinity);
  const precision = seen.reduce((sum, { stray, error }) => sum + 1 / (stray + error), 0);
  const market =
    seen.reduce((sum, { mean, rise, stray, error }) => sum + (mean - rise) / (stray + error), 0) / precision;
  const between = seen.reduce(
    (sum, { mean, rise, stray, error }) =>
      sum - Math.log(stray + error) - (mean - rise - market) ** 2 / (stray + error),
    0,
  );
  const within = levels.reduce((sum, { logMass }) => sum + logMass, 0);
  const kept = levels.map(({ stray, error }) => (error < Infinity ? stray / (stray + error) : 0));
  return {
    means: levels.map(
      ({ rise, mean, error }, level) =>
        market + rise + (error < Infinity ? (kept[level] ?? 0) * (mean - rise - market) : 0),
    ),
    errors: levels.map(({ stray, error }, level) => {
      const own = error < Infinity ? (kept[level] ?? 0) * error : stray;
      return own + (1 - (kept[level] ?? 0)) ** 2 / precision;
    }),
    own: levels.map(({ mean, error }) => ({ mean, variance: error })),
    kept,
    logLikelihood: within + (between - Math.log(precision)) / 2,
  };
}
