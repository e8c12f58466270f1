import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readTopCode } from "../figures/index.ts";
import { kishSize } from "./effective-size.ts";
import { exactInterval } from "./exact-interval.ts";
import { poolAdjacentViolators } from "./monotone.ts";
import { type PayHistogram, payHistogram } from "./pay-histogram.ts";
import { clopperPearson, percentileOf } from "./percentile.ts";
import { precisionBand, standardError } from "./precision.ts";
import { payAtRank, type QuantileType, quantile } from "./quantile.ts";
import { smallestSize, smallestSizeOfExtremes } from "./smallest-size.ts";

interface OracleCase {
  readonly id: string;
  readonly method: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: unknown;
  readonly tolerance_rel: number;
}

interface Golden {
  readonly cases: readonly OracleCase[];
  readonly later: Readonly<Record<string, string>>;
  readonly outOfScope: Readonly<Record<string, string>>;
}

const golden = JSON.parse(
  readFileSync(new URL("../../golden/stats.json", import.meta.url), "utf8"),
) as Golden;
const oracleFile = new URL("../../../../../shared/oracles/stats.json", import.meta.url);

const later = Object.keys(golden.later).length;
const outOfScope = Object.keys(golden.outOfScope).length;
console.info(`oracle cases: ${golden.cases.length} reproduced, ${later} later, ${outOfScope} out of scope`);

test.each(golden.cases.map((golden) => [golden.id, golden] as const))(
  "outside tools agree on %s",
  (_, golden) => {
    expectClose(answer(golden), golden.expected, golden.tolerance_rel);
  },
);

test("every outside case is reproduced, left for later or out of scope, and in exactly one of them", () => {
  const ids = [
    ...golden.cases.map(({ id }) => id),
    ...Object.keys(golden.later),
    ...Object.keys(golden.outOfScope),
  ];
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
  throw new Error(`no answer for ${id}`);
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
