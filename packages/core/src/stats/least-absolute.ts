import { InputError } from "../errors.ts";
import type { Regression } from "./least-squares.ts";

/**
 * The coefficients that leave the least absolute error: the line half of the rows lie above. It runs through as many rows as
 * there are terms; from any such line one goes on by letting go of one row at a time, as far as the error falls.
 *
 * Shape   n rows of k terms, n ≥ k ≥ 1 → k coefficients; inputs untouched
 * Errors  InputError "stats.regression.collinear" when no k rows fix a line
 * Source  Bloomfield and Steiger 1983, Least Absolute Deviations, chapter 6; golden/stats.json
 * @example leastAbsolute({ design: [[1], [1], [1]], outcome: [1, 2, 9] }) // => [2]
 */
export function leastAbsolute({ design, outcome }: Regression): number[] {
  const terms = design[0]?.length ?? 0;
  const held = startingRows(design, terms);
  for (let step = 0; step < MOST_STEPS; step++) {
    const inverse = invertedRows(held.map((row) => design[row] ?? []));
    if (inverse === null) break;
    const line = inverse.map((row) =>
      dot(
        row,
        held.map((at) => outcome[at] ?? 0),
      ),
    );
    const next = nextRow({ design, outcome }, { held, inverse, line });
    if (next === null) return line;
    held[next.place] = next.row;
  }
  throw new InputError(
    "stats.regression.collinear",
    "leastAbsolute requires rows that fix a line, got none",
    { field: "design" },
  );
}

const MOST_STEPS = 10_000;

interface Line {
  readonly held: readonly number[];
  /** Of the held rows' terms. */
  readonly inverse: readonly (readonly number[])[];
  readonly line: readonly number[];
}

/** Which held row to let go, and which row to run through instead; null where no such step lowers the error. */
function nextRow(
  { design, outcome }: Regression,
  { held, inverse, line }: Line,
): { place: number; row: number } | null {
  const residuals = design.map((row, at) => (outcome[at] ?? 0) - dot(row, line));
  for (let place = 0; place < held.length; place++) {
    const direction = inverse.map((row) => row[place] ?? 0);
    const slopes = design.map((row) => dot(row, direction));
    const found = weightedMedianStep(residuals, slopes, held, place);
    if (found !== null) return { place, row: found };
  }
  return null;
}

/** Along a direction, the row at which the error stops falling; null where it does not fall at all. */
function weightedMedianStep(
  residuals: readonly number[],
  slopes: readonly number[],
  held: readonly number[],
  place: number,
): number | null {
  const turns = slopes.flatMap((slope, row) =>
    Math.abs(slope) < TINY || (held.includes(row) && row !== held[place])
      ? []
      : [{ row, at: row === held[place] ? 0 : (residuals[row] ?? 0) / slope, weight: Math.abs(slope) }],
  );
  turns.sort((one, other) => one.at - other.at);
  const half = turns.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let passed = 0;
  for (const { row, at, weight } of turns) {
    passed += weight;
    if (passed >= half) return Math.abs(at) < TINY ? null : row;
  }
  return null;
}

const TINY = 1e-12;

/** The first rows that fix a line. */
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
  const n = rows.length;
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
