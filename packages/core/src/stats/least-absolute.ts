import { InputError } from "../errors.ts";
import type { Regression } from "./least-squares.ts";

/**
 * The coefficients that leave the least absolute error: the line half of the rows lie above. It runs through as many rows as
 * there are terms; from any such line one goes on by letting go of one row at a time, as long as the error falls. Rows that
 * lie on one line with others would hold up that walk before its end, so each outcome is moved by a hair while it lasts.
 *
 * Shape   n rows of k terms, n ≥ k ≥ 1 → k coefficients; inputs untouched
 * Errors  InputError "stats.regression.collinear" when no k rows fix a line
 * Source  Bloomfield and Steiger 1983, Least Absolute Deviations, chapter 6; golden/stats.json
 * @example leastAbsolute({ design: [[1], [1], [1]], outcome: [1, 2, 9] }) // => [2]
 */
export function leastAbsolute({ design, outcome }: Regression): number[] {
  const apart = { design, outcome: movedByAHair(outcome) };
  let line = lineThrough(apart, startingRows(design, design[0]?.length ?? 0));
  if (line === null) {
    throw new InputError(
      "stats.regression.collinear",
      "leastAbsolute requires rows that fix a line, got none",
      { field: "design" },
    );
  }
  for (let next: Line | null = line; next !== null; next = betterLine(apart, line)) line = next;
  return coefficientsOf(line, outcome);
}

/** A line that runs through as many rows as it has terms. */
interface Line {
  readonly held: readonly number[];
  /** Of the held rows' terms. */
  readonly inverse: readonly (readonly number[])[];
  readonly residuals: readonly number[];
  readonly error: number;
}

function lineThrough({ design, outcome }: Regression, held: readonly number[]): Line | null {
  const inverse = invertedRows(held.map((row) => design[row] ?? []));
  if (inverse === null) return null;
  const coefficients = coefficientsOf({ held, inverse }, outcome);
  const residuals = design.map((row, at) => (outcome[at] ?? 0) - dot(row, coefficients));
  return {
    held,
    inverse,
    residuals,
    error: residuals.reduce((sum, residual) => sum + Math.abs(residual), 0),
  };
}

function coefficientsOf(
  { held, inverse }: Pick<Line, "held" | "inverse">,
  outcome: readonly number[],
): number[] {
  const through = held.map((row) => outcome[row] ?? 0);
  return inverse.map((row) => dot(row, through));
}

/** A line of less error that runs through all held rows but one; null where there is none. */
function betterLine(regression: Regression, line: Line): Line | null {
  for (let place = 0; place < line.held.length; place++) {
    const row = lowestRow(regression, line, place);
    const next = lineThrough(regression, line.held.with(place, row));
    if (next !== null && next.error < line.error) return next;
  }
  return null;
}

/** The row at which the error stops falling, or rising, as a held row is let go: a weighted median of where the rows are met. */
function lowestRow({ design }: Regression, { held, inverse, residuals }: Line, place: number): number {
  const own = held[place] ?? 0;
  const direction = inverse.map((row) => row[place] ?? 0);
  const met = design.flatMap((terms, row) => {
    const slope = dot(terms, direction);
    const stays = Math.abs(slope) < TINY || (row !== own && held.includes(row));
    return stays
      ? []
      : [{ row, at: row === own ? 0 : (residuals[row] ?? 0) / slope, weight: Math.abs(slope) }];
  });
  met.sort((one, other) => one.at - other.at);
  const half = met.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let passed = 0;
  for (const { row, weight } of met) {
    passed += weight;
    if (passed >= half) return row;
  }
  return own;
}

/** A hair for each row, not made up of any others', and far below what an outcome is read to. */
function movedByAHair(outcome: readonly number[]): number[] {
  const hair = 1e-12 * Math.max(...outcome.map(Math.abs), 1);
  return outcome.map((value, row) => value + hair * (1 + ((Math.sqrt(row + 2) * 1e4) % 1)));
}

const TINY = 1e-12;

/** The first rows that fix a line; fewer than there are terms where none do. */
function startingRows(design: Regression["design"], terms: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < design.length && rows.length < terms; row++) {
    if (isIndependent([...rows, row].map((at) => design[at] ?? []))) rows.push(row);
  }
  return rows;
}

function isIndependent(rows: readonly (readonly number[])[]): boolean {
  return reduced(rows.map((row) => [...row])) === rows.length;
}

/** Rows after elimination: how many are not made up of the others. */
function reduced(rows: number[][]): number {
  let rank = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0) && rank < rows.length; column++) {
    const pivot = rows.findIndex((row, at) => at >= rank && Math.abs(row[column] ?? 0) > TINY);
    if (pivot < 0) continue;
    swap(rows, rank, pivot);
    eliminate(rows, rank, column);
    rank++;
  }
  return rank;
}

function invertedRows(rows: readonly (readonly number[])[]): number[][] | null {
  const n = rows[0]?.length ?? 0;
  if (rows.length < n || n === 0) return null;
  const wide = rows.map((row, at) => [
    ...row,
    ...Array.from({ length: n }, (_, column) => Number(column === at)),
  ]);
  for (let column = 0; column < n; column++) {
    const sizes = wide.map((row, at) => (at < column ? 0 : Math.abs(row[column] ?? 0)));
    const pivot = sizes.indexOf(Math.max(...sizes));
    if ((sizes[pivot] ?? 0) <= TINY) return null;
    swap(wide, column, pivot);
    eliminate(wide, column, column);
  }
  return wide.map((row) => row.slice(n));
}

function swap(rows: number[][], one: number, other: number): void {
  [rows[one], rows[other]] = [rows[other] ?? [], rows[one] ?? []];
}

function eliminate(rows: number[][], at: number, column: number): void {
  const pivot = rows[at] ?? [];
  const size = pivot[column] ?? 1;
  for (let place = 0; place < pivot.length; place++) pivot[place] = (pivot[place] ?? 0) / size;
  for (const [other, row] of rows.entries()) {
    const times = other === at ? 0 : (row[column] ?? 0);
    for (let place = 0; place < row.length; place++)
      row[place] = (row[place] ?? 0) - times * (pivot[place] ?? 0);
  }
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}
