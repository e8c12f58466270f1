import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  baroneAdesiWhaleyValue,
  blackScholesValue,
  latticeValue,
  type OptionGreeks,
  optionGreeks,
  type PlainOption,
} from "./index.ts";

interface OracleOption {
  readonly id: string;
  readonly type: "call" | "put";
  readonly strike: number;
  readonly spot: number;
  readonly dividendYield: number;
  readonly rate: number;
  readonly years: number;
  readonly vol: number;
}

interface OracleCase extends OracleOption {
  readonly model: string;
  readonly method?: string;
  readonly greek?: string;
  readonly steps?: number;
  readonly value: number;
  readonly tol: number;
  readonly source: string;
}

interface LatticeRow extends OracleOption {
  readonly crr600_601avg: number;
  readonly approximation?: number;
  readonly tolForExactMethods?: number;
}

interface Golden {
  readonly cases: readonly OracleCase[];
  readonly lattices: readonly LatticeRow[];
  readonly outOfScope: Readonly<Record<string, string>>;
}

const golden = JSON.parse(
  readFileSync(new URL("../../../golden/options.json", import.meta.url), "utf8"),
) as Golden;
const oracleFile = new URL("../../../../../../shared/oracles/options.json", import.meta.url);

const GREEKS: Readonly<Record<string, keyof OptionGreeks>> = {
  delta: "delta",
  elasticity: "elasticity",
  gamma: "gammaPerPrice",
  vega: "vegaPerVolatility",
  "theta(per year)": "thetaPerYear",
  rho: "rhoPerRate",
};

const outOfScope = Object.keys(golden.outOfScope).length;
console.info(`option cases: ${golden.cases.length} reproduced, ${outOfScope} out of scope`);

test.each(golden.cases.map((one) => [one.id, one.model, one] as const))(
  "published tables agree on %s, %s",
  (_, __, one) => {
    expect(Math.abs((answer(one) ?? Number.NaN) - one.value)).toBeLessThanOrEqual(one.tol);
  },
);

test.each(golden.lattices.map((row) => [row.id, row] as const))(
  "an independent lattice agrees on %s, and a published approximation as far as it can",
  (_, row) => {
    const value = latticeMean(optionOf(row));
    expect(Math.abs(value - row.crr600_601avg)).toBeLessThanOrEqual(LAST_PLACE);
    if (row.approximation !== undefined && row.tolForExactMethods !== undefined) {
      expect(Math.abs(value - row.approximation)).toBeLessThanOrEqual(row.tolForExactMethods);
    }
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
  const originOf = (id: string): OracleCase | undefined => origin.cases.find((other) => other.id === id);
  expect([...ids].sort()).toEqual(origin.cases.map(({ id }) => id).sort());
  for (const one of golden.cases) expect({ ...one, source: "" }).toEqual({ ...originOf(one.id), source: "" });
  for (const { approximation, ...row } of golden.lattices) {
    expect(originOf(row.id)).toMatchObject(
      approximation === undefined ? row : { ...row, value: approximation },
    );
  }
});

/** Half of the fifth decimal, to which the independent lattice is printed. */
const LAST_PLACE = 5.001e-6;

function answer(one: OracleCase): number | null | undefined {
  const option = optionOf(one);
  if (one.model === "european-black-scholes-merton") return blackScholesValue(option);
  if (one.model === "european-greek") return optionGreeks(option)[GREEKS[one.greek ?? ""] ?? "delta"];
  if (one.method === "Barone-Adesi-Whaley approximation") return baroneAdesiWhaleyValue(option);
  if (one.model === "american-binomial-crr") {
    return latticeValue(option, { steps: one.steps ?? 0, exercise: "american" });
  }
  throw new Error(`no answer for ${one.id}`);
}

function latticeMean(option: PlainOption): number {
  const [even, odd] = [600, 601].map((steps) => latticeValue(option, { steps, exercise: "american" }));
  return ((even ?? 0) + (odd ?? 0)) / 2;
}

function optionOf({ type, strike, spot, dividendYield, rate, years, vol }: OracleOption): PlainOption {
  return {
    kind: type,
    spotPerShare: spot,
    strikePerShare: strike,
    yearsToExpiry: years,
    ratePerYear: rate,
    dividendYieldPerYear: dividendYield,
    volatilityPerSqrtYear: vol,
  };
}
