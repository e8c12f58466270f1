import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type ModelFigure, valueOn } from "../../figures/index.ts";
import { compareWithPublished, type ExitComparison } from "./compare-with-published.ts";
import { EXIT_DEFAULTS } from "./exit-defaults.ts";
import {
  FITTED_COHORT,
  type PublishedOutcomes,
  REALISED_BELOW_ONE,
  RIVAL_COHORT,
} from "./published-cohorts.ts";

type Fractions = Readonly<Record<string, number>>;

interface Sourced {
  readonly metric: string;
  readonly source: string;
}

interface Golden {
  readonly fitted: Sourced & PublishedOutcomes;
  readonly rival: Sourced & PublishedOutcomes;
  readonly realised: Sourced & { readonly belowOne: number };
  readonly dilution: Sourced & { readonly fractions: Fractions };
  readonly outOfScope: Readonly<Record<string, string>>;
}

const golden = JSON.parse(
  readFileSync(new URL("../../../golden/exit-cohort.json", import.meta.url), "utf8"),
) as Golden;
const oracleFile = new URL("../../../../../../shared/oracles/exit-base-rates.json", import.meta.url);
const rows = compareWithPublished(EXIT_DEFAULTS);
const fitted = rows.filter(({ study }) => study === FITTED_COHORT.name);
const others = rows.filter(({ study }) => study !== FITTED_COHORT.name);

console.info(
  `exit cohort: ${fitted.filter(({ met }) => met).length} of ${fitted.length} published figures reproduced, ` +
    `${Object.keys(golden.outOfScope).length} out of scope; compared and not fitted:\n${others.map(line).join("\n")}`,
);

test.each(fitted.map((row) => [row.measure, row] as const))(
  "the cohort the model is fitted to comes out within two points or a tenth: %s",
  (_, { modelled, published }) => {
    expect(Math.abs(modelled - published)).toBeLessThanOrEqual(Math.max(0.02, 0.1 * published));
  },
);

test("rare outcomes, which two points would hide, come out within a tenth too", () => {
  for (const { modelled, published } of fitted) {
    expect(Math.abs(modelled - published)).toBeLessThanOrEqual(0.1 * published);
  }
});

test("what the model misses is told: fewer go on, more shut down and fall below 1× than others count", () => {
  expect(others.filter(({ met }) => !met).map(({ measure }) => measure)).toEqual([
    "live",
    "closed",
    "below 1×",
  ]);
});

test("the figures shown are the published ones", () => {
  expect(shown(FITTED_COHORT)).toEqual(outcomes(golden.fitted));
  expect(shown(RIVAL_COHORT)).toEqual(outcomes(golden.rival));
  expect(shown(REALISED_BELOW_ONE)).toBe(golden.realised.belowOne);
  expect(EXIT_DEFAULTS.dilutionFraction).toEqual(golden.dilution.fractions);
});

test("the golden table says what its origin says", () => {
  if (!existsSync(oracleFile)) {
    console.warn("oracles not beside the project: the golden table was not compared with its origin");
    return;
  }
  const { rates } = JSON.parse(readFileSync(oracleFile, "utf8")) as {
    rates: readonly (Sourced & { readonly values: Fractions })[];
  };
  const original = ({ metric, source }: Sourced): Fractions =>
    rates.find((rate) => rate.metric === metric && rate.source === source)?.values ?? {};
  expect(values(golden.fitted.fractions)).toEqual(values(original(golden.fitted), golden.outOfScope));
  expect(values(golden.rival.fractions)).toEqual(values(original(golden.rival)));
  expect(values(golden.dilution.fractions)).toEqual(values(original(golden.dilution)));
  expect(golden.realised.belowOne).toBe(original(golden.realised)["<1x"]);
});

function line({ measure, published, modelled, met }: ExitComparison): string {
  return `  ${measure}: published ${published}, modelled ${modelled.toFixed(3)}${met ? "" : ", missed"}`;
}

function shown<V>(figure: ModelFigure<V>): V {
  return valueOn(figure, "9999-12-31").value;
}

function outcomes({ companies, years, fractions }: PublishedOutcomes): PublishedOutcomes {
  return { companies, years, fractions };
}

/** The numbers alone: each table names the same things in its own words. */
function values(fractions: Fractions, without: Readonly<Record<string, string>> = {}): readonly number[] {
  return Object.entries(fractions)
    .filter(([name]) => !(name in without))
    .map(([, value]) => value)
    .sort((a, b) => a - b);
}
