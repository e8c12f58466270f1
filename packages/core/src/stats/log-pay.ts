import { InputError } from "../errors.ts";
import { normalQuantile } from "./normal.ts";
import { studentQuantile } from "./student.ts";

/**
 * How far pay spreads around its median on the log scale, told from its quartiles alone, as if it were log-normal: a check of
 * what is printed elsewhere, never a source of percentiles.
 *
 * Shape   0 < p25 ≤ p75 → standard deviation of log pay
 * @example logSpreadOfQuartiles(100, 100) // => 0
 */
export function logSpreadOfQuartiles(p25: number, p75: number): number {
  return Math.log(p75 / p25) / (2 * normalQuantile(0.75));
}

/** A geometric mean and its interval. */
export interface GeometricMean {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The geometric mean of pay and its 95 % interval: what a mean says once one huge pay may not carry it.
 *
 * Shape   pay above 0 (n ≥ 2) → mean, low, high
 * Units   as the pay
 * Errors  InputError "stats.geometric-mean.few" when there are fewer than two
 * Source  Student's interval on log pay; golden/stats.json
 */
export function geometricMean(pay: readonly number[]): GeometricMean {
  const n = pay.length;
  if (n < 2)
    throw new InputError("stats.geometric-mean.few", `geometricMean requires at least two, got ${n}`);
  const logs = pay.map(Math.log);
  const mean = logs.reduce((sum, log) => sum + log, 0) / n;
  const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (n - 1);
  const reach = studentQuantile(0.975, n - 1) * Math.sqrt(variance / n);
  return { mean: Math.exp(mean), low: Math.exp(mean - reach), high: Math.exp(mean + reach) };
}
