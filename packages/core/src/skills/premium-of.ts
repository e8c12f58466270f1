import { CONFIDENCE, type LeastSquares, standardErrors, studentQuantile } from "../stats/index.ts";

/**
 * How much more pay goes with a term, all else in the fit alike.
 *
 * Units   percent; standardError of the coefficient, in log pay
 */
export interface EstimatedPremium {
  readonly percent: number;
  /** The same less what an uncertain coefficient adds of itself; never above it. */
  readonly kennedyPercent: number;
  /** The ends of the 95 % interval. */
  readonly low: number;
  readonly high: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
}

/**
 * The premium that a fit of log pay puts on one of its terms, with errors that hold where pay strays unevenly (HC3).
 *
 * Shape   a fit of natural log pay, the term's place in the design → percents
 * Source  premium e^b − 1; Kennedy 1981, e^(b − SE²/2) − 1; Student's interval on b; golden/stats.json
 */
export function premiumOf(fit: LeastSquares, term: number): EstimatedPremium {
  const coefficient = fit.coefficients[term] ?? Number.NaN;
  const standardError = standardErrors(fit, "HC3")[term] ?? Number.NaN;
  const reach = studentQuantile((1 + CONFIDENCE) / 2, fit.degreesOfFreedom) * standardError;
  return {
    percent: percentOfLog(coefficient),
    kennedyPercent: percentOfLog(coefficient - standardError ** 2 / 2),
    low: percentOfLog(coefficient - reach),
    high: percentOfLog(coefficient + reach),
    standardError,
    degreesOfFreedom: fit.degreesOfFreedom,
  };
}

/**
 * What a prediction of log pay is multiplied by to give mean pay: the mean of what the rows strayed, taken out of the log.
 *
 * Shape   a fit of natural log pay → factor
 * Source  Duan 1983, smearing; golden/stats.json
 */
export function smearingFactor({ residuals }: Pick<LeastSquares, "residuals">): number {
  return residuals.reduce((sum, residual) => sum + Math.exp(residual), 0) / residuals.length;
}

function percentOfLog(log: number): number {
  return 100 * Math.expm1(log);
}
