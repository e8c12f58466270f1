import type { ForecastCalibration, ForecastTable } from "./forecasts.ts";
import type { Summary } from "./score.ts";

/** What the project wants of its forecasts. */
export const FORECAST_GOAL = { ninety: [0.87, 0.95], fifty: [0.45, 0.58], leastBandNinety: 0.86 } as const;

/** A calibration of forecasts as lines of text. */
export function forecastLines(found: ForecastCalibration): string[] {
  const { ninety, fifty, leastBandNinety } = FORECAST_GOAL;
  return [
    `Postings not yet seen: ${found.earlier} → ${found.later}, years ${found.years.join("–")}`,
    `  ${found.newPostings} postings added, ${found.gonePostings} gone`,
    ...(["fitted", "scored"] as const).map((part) => {
      const { cells, reposted, ofChance, ofChanceReposted } = found[part];
      return `  ${part} on ${cells} cells: posted again ${reposted.toFixed(3)}, strayed ${ofChance.toFixed(3)} of what chance alone says, ${ofChanceReposted.toFixed(3)} knowing what is posted again`;
    }),
    `  goal: 90 % held ${ninety.join("–")}, 50 % held ${fifty.join("–")}, no size under ${leastBandNinety}`,
    ...[...found.forms, ...found.hindsight].flatMap(formLines),
  ];
}

function formLines({ name, drift, logLikelihood, fitted, scored, cells, bands }: ForecastTable): string[] {
  const likelihood = logLikelihood === null ? "not fitted" : `log-likelihood ${logLikelihood.toFixed(2)}`;
  return [
    `  ${name}: drift ${drift.toFixed(4)}, ${likelihood}`,
    ...(fitted ? [`    ${"fitted on".padEnd(16)} ${heldWords(fitted)}`] : []),
    `    ${`scored, ${cells}`.padEnd(16)} ${heldWords(scored)}  ${verdict(scored)}`,
    ...bands.map(({ from, to, cells: inBand, scored: band }) => {
      const size = to === null ? `n ${from}+` : `n ${from}–${to}`;
      return `    ${`${size}, ${inBand}`.padEnd(16)} ${heldWords(band)}  ${isLeast(band) ? "" : "under the least"}`.trimEnd();
    }),
  ];
}

function heldWords({ ninety, fifty, heldNinetyError, heldFiftyError }: Summary): string {
  const fixed = (value: number): string => value.toFixed(3);
  return [
    `90 % held ${fixed(ninety.held)} ± ${fixed(heldNinetyError)}`,
    `50 % held ${fixed(fifty.held)} ± ${fixed(heldFiftyError)}`,
    `width ${fixed(ninety.width)}`,
    `score ${fixed(ninety.score)}`,
  ].join("  ");
}

function verdict({ ninety, fifty }: Summary): string {
  const word = ([least, most]: readonly [number, number], held: number): string =>
    held >= least && held <= most ? "met" : "missed";
  return `90 % ${word(FORECAST_GOAL.ninety, ninety.held)}, 50 % ${word(FORECAST_GOAL.fifty, fifty.held)}`;
}

function isLeast({ ninety }: Summary): boolean {
  return ninety.held >= FORECAST_GOAL.leastBandNinety;
}
