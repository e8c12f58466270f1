import type { LeastSquares } from "./least-squares.ts";

/** How a coefficient's error is told: as if every row strayed alike, or by what each row did stray. */
export type ErrorKind = "constant" | "HC0" | "HC1" | "HC2" | "HC3";

/**
 * The standard error of each coefficient. Pay strays more where it is high, so the errors that hold then (HC) are the ones
 * to print; HC3 is the most careful where rows are few.
 *
 * Shape   a fit, a kind → one error for each term
 * Units   as the coefficients
 * Source  MacKinnon and White 1985; HC1 = HC0 √(n/(n−k)), HC2 divides e² by 1−h, HC3 by (1−h)²; golden/stats.json
 */
export function standardErrors(fit: LeastSquares, kind: ErrorKind = "HC3"): number[] {
  const { residuals, leverages, inverse, degreesOfFreedom } = fit;
  const squares = residuals.reduce((sum, residual) => sum + residual ** 2, 0);
  if (kind === "constant") {
    return inverse.map((row, term) => Math.sqrt((row[term] ?? 0) * (squares / degreesOfFreedom)));
  }
  const weigh = WEIGHTS[kind];
  const small = kind === "HC1" ? residuals.length / degreesOfFreedom : 1;
  const strays = residuals.map((residual, row) => residual ** 2 * weigh(1 - (leverages[row] ?? 0)));
  return fit.pulls.map((pull) =>
    Math.sqrt(small * pull.reduce((sum, each, row) => sum + each ** 2 * (strays[row] ?? 0), 0)),
  );
}

const WEIGHTS: Readonly<Record<Exclude<ErrorKind, "constant">, (free: number) => number>> = {
  HC0: () => 1,
  HC1: () => 1,
  HC2: (free) => 1 / free,
  HC3: (free) => 1 / free ** 2,
};
