import { latestYearsOf, type Snapshot } from "@paycurve/market/snapshot";
import { type FittedForm, fittedForms, inHindsight, samplingVariance, USED_FORM } from "./forecast-forms.ts";
import { type MovedCell, movedCells, moveOf, reposted } from "./moved-cells.ts";
import { newPostings } from "./new-postings.ts";
import { type Summary, scoredOn, summaryOf } from "./score.ts";

/** How one form did on the cells it was fitted on, on what came later, and by the size of the cells. */
export interface ForecastTable extends Omit<FittedForm, "predict"> {
  readonly fitted: Summary | null;
  readonly scored: Summary;
  readonly cells: number;
  readonly bands: readonly BandTable[];
}

/** The same of cells of one size, by the postings they had when the forecast was made. */
export interface BandTable {
  readonly from: number;
  readonly to: number | null;
  readonly cells: number;
  readonly scored: Summary;
}

/** Forecasts frozen from an earlier edition, scored on what a later one added. */
export interface ForecastCalibration {
  readonly earlier: string;
  readonly later: string;
  readonly years: readonly [from: number, to: number];
  readonly newPostings: number;
  readonly gonePostings: number;
  readonly fitted: Straying;
  readonly scored: Straying;
  readonly forms: readonly ForecastTable[];
  readonly hindsight: readonly ForecastTable[];
}

/** What later medians did, as means over cells. */
export interface Straying {
  readonly cells: number;
  readonly reposted: number;
  /** The square of how far they strayed, over what their postings' number alone has them stray. */
  readonly ofChance: number;
  /** The same, had it been known how much would be posted again. */
  readonly ofChanceReposted: number;
}

const FITTED_ON = { before: [2023, 2023], after: [2024, 2024] } as const;
const BANDS = [
  [6, 11],
  [12, 24],
  [25, 59],
  [60, 199],
  [200, null],
] as const;

/**
 * Fits the drift on 2023 to 2024 within the earlier edition, forecasts its cells, and scores them on what the later adds.
 *
 * Shape   two editions' snapshots of the same markets → tables
 */
export function calibratedForecasts(
  earlier: readonly Snapshot[],
  later: readonly Snapshot[],
): ForecastCalibration {
  const years = latestYearsOf(earlier);
  const fit = earlier.flatMap(({ market, cells }) =>
    movedCells(market, { cells, years: FITTED_ON.before }, { cells, years: FITTED_ON.after }),
  );
  const added = earlier.map((snapshot) => {
    const next = later.find(({ market }) => market === snapshot.market);
    return { snapshot, ...newPostings(snapshot, next ?? snapshot) };
  });
  const came = added.flatMap(({ snapshot: { market, cells }, cells: more }) =>
    movedCells(market, { cells, years }, { cells: more, years: [years[0], Infinity] }),
  );
  const forms = fittedForms(fit);
  const used = forms.find(({ name }) => name === USED_FORM) ?? forms[0];
  const tables = forms.map((form) => tableOf(form, fit, came));
  return {
    earlier: earlier[0]?.edition ?? "",
    later: later[0]?.edition ?? "",
    years,
    newPostings: added.reduce((sum, { postings }) => sum + postings, 0),
    gonePostings: added.reduce((sum, { gone }) => sum + gone, 0),
    fitted: strayingOf(fit),
    scored: strayingOf(came),
    forms: tables,
    hindsight: used ? inHindsight(used).map((form) => tableOf(form, fit, came)) : [],
  };
}

function tableOf(form: FittedForm, fit: readonly MovedCell[], came: readonly MovedCell[]): ForecastTable {
  const { name, drift, logLikelihood } = form;
  const scored = rowsOf(form, came);
  return {
    name,
    drift,
    logLikelihood,
    fitted: logLikelihood === null ? null : summaryOf(rowsOf(form, fit)),
    scored: summaryOf(scored),
    cells: scored.length,
    bands: BANDS.map(([from, to]) => {
      const rows = rowsOf(
        form,
        came.filter(({ before: { postings } }) => postings >= from && postings <= (to ?? Infinity)),
      );
      return { from, to, cells: rows.length, scored: summaryOf(rows) };
    }),
  };
}

function rowsOf({ predict }: FittedForm, cells: readonly MovedCell[]) {
  return cells.flatMap((cell) => {
    const { market, before, after } = cell;
    const prediction = predict(cell);
    const target = `${market} ${before.title} ${before.level}`;
    return prediction ? [{ title: before.title, target, scored: scoredOn(prediction, after.logMedian) }] : [];
  });
}

function strayingOf(cells: readonly MovedCell[]): Straying {
  const ofChance = (cell: MovedCell, again: number): number =>
    moveOf(cell) ** 2 / samplingVariance(cell, 1, again);
  return {
    cells: cells.length,
    reposted: meanOf(cells.map(reposted)),
    ofChance: meanOf(cells.map((cell) => ofChance(cell, 0))),
    ofChanceReposted: meanOf(cells.map((cell) => ofChance(cell, reposted(cell)))),
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
