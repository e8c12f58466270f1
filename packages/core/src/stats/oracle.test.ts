import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readTopCode } from "../figures/index.ts";
import { kishSize } from "./effective-size.ts";
import { exactInterval } from "./exact-interval.ts";
import { leastAbsolute } from "./least-absolute.ts";
import { type LeastSquares, leastSquares, type Regression } from "./least-squares.ts";
import { geometricMean, logSpreadOfQuartiles } from "./log-pay.ts";
import { poolAdjacentViolators } from "./monotone.ts";
import { type PayHistogram, payHistogram } from "./pay-histogram.ts";
import { clopperPearson, percentileOf } from "./percentile.ts";
import { jamesStein, momentVariance, pooledMean, straying } from "./pooling.ts";
import { precisionBand, standardError } from "./precision.ts";
import { payAtRank, type QuantileType, quantile } from "./quantile.ts";
import { standardErrors } from "./robust-errors.ts";
import { smallestSize, smallestSizeOfExtremes } from "./smallest-size.ts";
import { studentQuantile } from "./student.ts";

interface OracleCase {
  readonly id: string;
  readonly method: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: unknown;
  readonly tolerance_rel: number;
}

interface Golden {
  readonly cases: readonly OracleCase[];
  readonly outOfScope: Readonly<Record<string, string>>;
}

const golden = JSON.parse(
  readFileSync(new URL("../../golden/stats.json", import.meta.url), "utf8"),
) as Golden;
const oracleFile = new URL("../../../../../shared/oracles/stats.json", import.meta.url);

const outOfScope = Object.keys(golden.outOfScope).length;
console.info(`oracle cases: ${golden.cases.length} reproduced, ${outOfScope} out of scope`);

test.each(golden.cases.map((golden) => [golden.id, golden] as const))(
  "outside tools agree on %s",
  (_, golden) => {
    expectClose(answer(golden), golden.expected, golden.tolerance_rel);
  },
);

test("every outside case is reproduced or out of scope, and in exactly one of them", () => {
  const ids = [...golden.cases.map(({ id }) => id), ...Object.keys(golden.outOfScope)];
  expect(new Set(ids).size).toBe(ids.length);
  if (!existsSync(oracleFile)) {
    console.warn("oracles not beside the project: the golden table was not compared with its origin");
    return;
  }
  const origin = JSON.parse(readFileSync(oracleFile, "utf8")) as { cases: readonly OracleCase[] };
  expect([...ids].sort()).toEqual(origin.cases.map(({ id }) => id).sort());
  for (const { id, inputs, expected, tolerance_rel } of golden.cases) {
    expect({ inputs, expected, tolerance_rel }).toEqual(pick(origin.cases.find((other) => other.id === id)));
  }
});

function pick(found: OracleCase | undefined): unknown {
  return { inputs: found?.inputs, expected: found?.expected, tolerance_rel: found?.tolerance_rel };
}

function answer({ id, method, inputs }: OracleCase): unknown {
  const numbers = (name: string): number[] => inputs[name] as number[];
  const number = (name: string): number => inputs[name] as number;
  const quantiles = (histogram: PayHistogram, type: QuantileType): number[] =>
    numbers("p").map((p) => quantile(histogram, p, type));
  if (id === "median-ci-pay25") return medianInterval(numbers("x"), number("conf"));
  if (/^(median|quantile)-ci-/.test(id)) {
    const { low: l, high: u, coverage } = exactInterval(number("n"), number("p"), number("conf"));
    return { l, u, coverage };
  }
  if (id.startsWith("quantile-")) {
    return quantiles(payHistogram(numbers("x")), Number(method.slice(-1)) as QuantileType);
  }
  if (id.startsWith("leak-type7")) return quantiles(payHistogram(numbers("x")), 7);
  if (id.startsWith("wtdq-")) return quantiles(counted(numbers("x"), numbers("w")), 7);
  if (id.startsWith("kish-neff")) return kishSize(numbers("w"));
  if (id === "min-n-table") return minimumSizes(numbers("p"), numbers("conf"));
  if (id === "ci-depth-table") return depthSizes(number("conf"), numbers("depth"));
  if (id.startsWith("pctrank-")) return rankOf(numbers("x"), number("value"));
  if (id.startsWith("clopper-pearson")) {
    const { low, high } = clopperPearson(number("x"), number("n"));
    return [low, high];
  }
  if (id.startsWith("isoreg-")) {
    return poolAdjacentViolators(numbers("y"), inputs.w as number[] | undefined).map(({ value }) => value);
  }
  if (id === "woodruff-cv-pay25") return woodruff(numbers("x"));
  if (id === "cv-band") return numbers("cv").map(precisionBand);
  if (id === "oews-topcode") return readTopCode(inputs.raw as string);
  if (/^(ols|hedonic|rq)-/.test(id)) return regressionAnswer(id, inputs);
  if (/^(eb|james-stein)-/.test(id)) return poolingAnswer(id, inputs);
  if (id === "lognormal-from-quartiles") {
    const sigma = logSpreadOfQuartiles(number("p25"), number("p75"));
    return { sigma, mean_over_median: Math.exp(sigma ** 2 / 2) };
  }
  if (id === "geo-mean-ci") {
    const { mean, low, high } = geometricMean(numbers("x"));
    return [mean, low, high];
  }
  throw new Error(`no answer for ${id}`);
}

function regressionAnswer(id: string, inputs: OracleCase["inputs"]): unknown {
  const column = (name: string): number[] => inputs[name] as number[];
  if (id === "rq-engel-median") {
    const design = column("income").map((income) => [1, income]);
    return leastAbsolute({ design, outcome: column("foodexp") });
  }
  const fit = leastSquares(regressionOf(id, inputs));
  const errors = {
    const: standardErrors(fit, "constant"),
    HC0: standardErrors(fit, "HC0"),
    HC1: standardErrors(fit, "HC1"),
    HC2: standardErrors(fit, "HC2"),
    HC3: standardErrors(fit, "HC3"),
  };
  const { coefficients: coef, residuals } = fit;
  if (id === "ols-longley") return { coef, se: errors.const, ...fitted(fit, regressionOf(id, inputs)) };
  if (id !== "hedonic-synthetic60") return { coef, ...errors };
  const [premium = 0, error = 0] = [coef[4], errors.HC3[4]];
  const reach = studentQuantile(0.975, fit.degreesOfFreedom) * error;
  return {
    coef,
    df: fit.degreesOfFreedom,
    ...fitted(fit, regressionOf(id, inputs)),
    ...errors,
    premium_pct: 100 * Math.expm1(premium),
    kennedy_pct: 100 * Math.expm1(premium - error ** 2 / 2),
    premium_ci_pct: [100 * Math.expm1(premium - reach), 100 * Math.expm1(premium + reach)],
    smearing: residuals.reduce((sum, residual) => sum + Math.exp(residual), 0) / residuals.length,
    hat_max: Math.max(...fit.leverages),
  };
}

function regressionOf(id: string, inputs: OracleCase["inputs"]): Regression {
  const column = (name: string): number[] => inputs[name] as number[];
  if (id === "ols-hc-cars") return { design: column("x").map((x) => [1, x]), outcome: column("y") };
  if (id === "ols-hc-publicschools") {
    const design = column("income").map((income) => [1, income, income ** 2]);
    return { design, outcome: column("expenditure") };
  }
  if (id === "ols-longley") {
    const { Employed: outcome = [], ...others } = inputs.data as Record<string, number[]>;
    return {
      design: outcome.map((_, row) => [1, ...Object.values(others).map((values) => values[row] ?? 0)]),
      outcome,
    };
  }
  const [level, years] = [column("level"), column("years")];
  const design = column("finetune").map((tuned, row) => [
    1,
    ...[1, 2, 3].map((each) => Number(level[row] === each)),
    tuned,
    years[row] ?? 0,
  ]);
  return { design, outcome: column("y").map(Math.log) };
}

function fitted(
  { residuals, degreesOfFreedom }: LeastSquares,
  { outcome }: Regression,
): { r2: number; sigma: number } {
  const squares = (values: readonly number[]): number => values.reduce((sum, value) => sum + value ** 2, 0);
  const mean = outcome.reduce((sum, value) => sum + value, 0) / outcome.length;
  return {
    r2: 1 - squares(residuals) / squares(outcome.map((value) => value - mean)),
    sigma: Math.sqrt(squares(residuals) / degreesOfFreedom),
  };
}

function poolingAnswer(id: string, inputs: OracleCase["inputs"]): unknown {
  if (id === "james-stein-baseball") {
    const shares = inputs.y as number[];
    const grand = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    const js = jamesStein(shares, inputs.n as number);
    const [best = 0, first = 0] = [js[0], shares[0]];
    return { grand, c: (best - grand) / (first - grand), js };
  }
  const estimates = { values: inputs.y as number[], errors: inputs.s as number[] };
  if (id === "eb-eight-schools-tau5") {
    const {
      mean: mu,
      error: se_mu,
      shrinkage,
      values: theta,
    } = pooledMean(estimates, (inputs.tau as number) ** 2);
    const se_theta = estimates.errors.map((error, group) => {
      const kept = 1 - (shrinkage[group] ?? 0);
      return Math.sqrt(kept * error ** 2 + ((1 - kept) * se_mu) ** 2);
    });
    return { mu, se_mu, theta, se_theta };
  }
  const alike = pooledMean(estimates, 0);
  const tau2_DL = momentVariance(estimates);
  const { mean: mu, error: se_mu, shrinkage: shrink_B, values: theta } = pooledMean(estimates, tau2_DL);
  return {
    mu_fixed: alike.mean,
    se_fixed: alike.error,
    Q: straying(estimates, 0),
    tau2_DL,
    mu,
    se_mu,
    shrink_B,
    theta,
  };
}

function counted(values: readonly number[], weights: readonly number[]): PayHistogram {
  return payHistogram(
    values.flatMap((value, index) => Array.from({ length: weights[index] ?? 0 }, () => value)),
  );
}

function medianInterval(rows: readonly number[], confidence: number): unknown {
  const { low: l, high: u, coverage } = exactInterval(rows.length, 0.5, confidence);
  const histogram = payHistogram(rows);
  return { l, u, lo: payAtRank(histogram, l ?? 0), hi: payAtRank(histogram, u ?? 0), coverage };
}

function minimumSizes(ps: readonly number[], confidences: readonly number[]): unknown {
  return confidences.flatMap((conf) =>
    ps.map((p) => ({
      conf,
      p,
      min_n_minmax: smallestSizeOfExtremes(p, conf),
      min_n_equal_tail: smallestSize(p, conf),
    })),
  );
}

function depthSizes(confidence: number, depths: readonly number[]): unknown {
  return [0.5, 0.25, 0.75, 0.9].map((p) => ({
    p,
    n: depths.map((depth) => smallestSize(p, confidence, depth)),
  }));
}

function rankOf(rows: readonly number[], value: number): unknown {
  const {
    below,
    equal,
    n,
    mid: midrank,
    low: lo,
    high: hi,
  } = percentileOf(payHistogram(rows), value, rows.length);
  return { below, equal, n, midrank, lo, hi };
}

function woodruff(rows: readonly number[]): unknown {
  const histogram = payHistogram(rows);
  const { low, high } = exactInterval(rows.length, 0.5);
  const se = standardError({ low: payAtRank(histogram, low ?? 0), high: payAtRank(histogram, high ?? 0) });
  return { se, cv: se / quantile(histogram, 0.5) };
}

function expectClose(actual: unknown, expected: unknown, tolerance: number): void {
  if (typeof expected === "number") {
    expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(
      tolerance * (Math.abs(expected) || 1),
    );
  } else if (expected !== null && typeof expected === "object") {
    expect(Object.keys(actual as object)).toEqual(Object.keys(expected));
    for (const [key, value] of Object.entries(expected)) {
      expectClose((actual as Record<string, unknown>)[key], value, tolerance);
    }
  } else {
    expect(actual).toEqual(expected);
  }
}
