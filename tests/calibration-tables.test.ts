import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { levelPosterior, type MarketStructure, mixtureQuantile } from "@paycurve/core/transfer";
import { expect, test } from "vitest";
import type { FewPointsTable } from "../bench/calibrate/few-points-tables.ts";
import type { ForecastCalibration, ForecastTable } from "../bench/calibrate/forecasts.ts";
import { ROOT } from "./source-files.ts";

interface Kept {
  readonly fewPoints: readonly FewPointsTable[];
  readonly forecasts: ForecastCalibration;
}

const results = join(ROOT, "bench/results");
const latest = readdirSync(results)
  .filter((name) => name.endsWith("-calibration.json"))
  .sort()
  .at(-1);
const kept = JSON.parse(readFileSync(join(results, latest ?? ""), "utf8")) as Kept;
const structurePage = readFileSync(join(ROOT, "docs/methods/structure.md"), "utf8");
const forecastsPage = readFileSync(join(ROOT, "docs/methods/forecasts.md"), "utf8");

test("the tables of few local points are those of the latest calibration, every market and way", () => {
  const rows = kept.fewPoints.flatMap(({ k, ways }) =>
    Object.entries(ways).map(([way, { ninety, fifty, heldNinetyError, heldFiftyError }]) =>
      row(
        k,
        way,
        held(ninety.held, heldNinetyError),
        held(fifty.held, heldFiftyError),
        ninety.width,
        ninety.score,
      ),
    ),
  );
  expect(rows).toHaveLength(40);
  for (const one of rows) expect(structurePage).toContain(one);
});

test("the table of forecasts by size is that of the latest calibration, beside the first values", () => {
  const [first, used] = [formOf("first values"), formOf("fitted, market counts 1")];
  for (const [index, { from, to, cells, scored }] of used.bands.entries()) {
    const before = first.bands[index]?.scored;
    const size = to === null ? `${from} or more` : `${from}–${to}`;
    expect(forecastsPage).toContain(
      row(size, cells, ...both(scored), before?.ninety.held ?? 0, before?.fifty.held ?? 0),
    );
  }
  const { ninety, fifty } = first.scored;
  expect(forecastsPage).toContain(row("all", used.cells, ...both(used.scored), ninety.held, fifty.held));
});

test("every form that was tried is told, with its likelihood, and the likeliest is used", () => {
  for (const { name, drift, logLikelihood, fitted, scored } of kept.forecasts.forms) {
    const fit = fitted
      ? [(logLikelihood ?? 0).toFixed(2), fitted.ninety.held, fitted.fifty.held]
      : ["–", "–", "–"];
    expect(forecastsPage).toContain(
      row(name, drift, ...fit, scored.ninety.held, scored.fifty.held, scored.ninety.score),
    );
  }
  const [likeliest] = kept.forecasts.forms.toSorted(
    (a, b) => (b.logLikelihood ?? -Infinity) - (a.logLikelihood ?? -Infinity),
  );
  expect(likeliest?.name).toBe("fitted, market counts 1");
});

test("what hindsight says of the miss is what was measured", () => {
  expect(kept.forecasts.hindsight.length).toBeGreaterThan(0);
  for (const { name, scored } of kept.forecasts.hindsight) {
    expect(forecastsPage).toContain(row(name.replace("in hindsight: ", ""), ...both(scored)));
  }
});

test("the worked example of structure.md is what the model says of it", () => {
  const { markets } = JSON.parse(readFileSync(join(ROOT, "snapshot/aijobs/structure.json"), "utf8")) as {
    readonly markets: { readonly GB: MarketStructure };
  };
  const senior = [60_000, 70_000].map((pay) => ({
    level: 2,
    low: Math.log(pay),
    high: Math.log(pay),
    weight: 1,
  }));
  const { medians, shrinkage } = levelPosterior(markets.GB, senior);
  const at = (level: number, p: number): string =>
    `£${Math.round(Math.exp(mixtureQuantile(medians[level] ?? [], p))).toLocaleString("en-GB")}`;
  expect(structurePage).toContain(`= ${at(2, 0.5)}.`);
  expect(structurePage).toContain(
    `${at(2, 0.25)} to ${at(2, 0.75)}, and nine tenths on ${at(2, 0.05)} to ${at(2, 0.95)}`,
  );
  expect(structurePage).toContain(`= ${at(1, 0.5)}.`);
  expect(structurePage).toContain(`${at(1, 0.05)} to ${at(1, 0.95)}`);
  expect(structurePage).toContain(`and ${decimals(shrinkage[2] ?? 0, 2)} over the seven`);
});

function formOf(name: string): ForecastTable {
  const form = kept.forecasts.forms.find((one) => one.name === name);
  if (!form) throw new Error(`there is no form ${name}`);
  return form;
}

function both({ ninety, fifty, heldNinetyError, heldFiftyError }: ForecastTable["scored"]): [string, string] {
  return [held(ninety.held, heldNinetyError), held(fifty.held, heldFiftyError)];
}

function held(share: number, error: number): string {
  return `${decimals(share)} ± ${decimals(error)}`;
}

/** Whole numbers and words as they are, others to three decimals. */
function row(...cells: readonly (string | number)[]): string {
  const shown = cells.map((cell, index) =>
    typeof cell === "string" || (index < 2 && Number.isInteger(cell)) ? cell : decimals(cell),
  );
  return `| ${shown.join(" | ")} |`;
}

function decimals(value: number, digits = 3): string {
  return value.toFixed(digits).replace(/^0\./, ".");
}

test("the table of ranges in structure.md is what the model says of them", () => {
  const structure = {
    steps: [{ log: 0.2, tau: 0.1 }],
    spread: { sd: 0.269, sdOfLog: 0.4 },
  } as unknown as MarketStructure;
  const rows = [
    ...structurePage.matchAll(/^\| ([\d.]+) \| (\d+) \| (\.\d+) \| \.\d+ \| (\.\d+) \| \.\d+ \|$/gm),
  ];
  expect(rows.length).toBeGreaterThan(4);
  for (const [row, ratio, count, ninety, half] of rows) {
    const ranges = Array.from({ length: Number(count) }, () => ({
      level: 0,
      low: 0,
      high: Math.log(Number(ratio)),
      weight: 1,
    }));
    const alone = levelPosterior(structure, ranges).alone[0] ?? [];
    const width = (tail: number): string =>
      (mixtureQuantile(alone, 1 - tail) - mixtureQuantile(alone, tail)).toFixed(3).slice(1);
    expect([row, width(0.05), width(0.25)]).toEqual([row, ninety, half]);
  }
});
