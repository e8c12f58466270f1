import { InputError } from "../errors.ts";

/** Rows of a design, each as long as there are terms, and what is to be explained. */
export interface Regression {
  readonly design: readonly (readonly number[])[];
  readonly outcome: readonly number[];
}

/** What ordinary least squares found. */
export interface LeastSquares {
  /** One for each term, in its order. */
  readonly coefficients: readonly number[];
  readonly residuals: readonly number[];
  /** How much each row pulls its own fitted value, 0…1: the diagonal of the hat matrix. */
  readonly leverages: readonly number[];
  /** How much each row's outcome pulls each coefficient, by terms: (X′X)⁻¹X′. */
  readonly pulls: readonly (readonly number[])[];
  /** The inverse of X′X, by rows of terms. */
  readonly inverse: readonly (readonly number[])[];
  /** Rows less terms. */
  readonly degreesOfFreedom: number;
}

/**
 * The coefficients that leave the least squared error, by Householder's triangularisation of columns scaled to length one,
 * which keeps its digits where terms nearly repeat each other.
 *
 * Shape   n rows of k terms, n > k ≥ 1 → k coefficients; inputs untouched; O(nk²)
 * Units   the outcome's over each term's
 * Errors  InputError "stats.regression.rows" when rows are too few or uneven, "stats.regression.collinear" when a term adds
 *         nothing to the others
 * Source  Golub and Van Loan 2013, Matrix Computations, section 5.3; golden/stats.json
 * @example leastSquares({ design: [[1, 0], [1, 1], [1, 2]], outcome: [1, 3, 5] }).coefficients.map(Math.round) // => [1, 2]
 */
export function leastSquares({ design, outcome }: Regression): LeastSquares {
  const terms = design[0]?.length ?? 0;
  refuseRows(design, outcome, terms);
  const lengths = Array.from({ length: terms }, (_, term) =>
    Math.hypot(...design.map((row) => row[term] ?? 0)),
  );
  const columns = lengths.map((length, term) =>
    Float64Array.from(design, (row) => (length > 0 ? (row[term] ?? 0) / length : 0)),
  );
  const rest = Float64Array.from(outcome);
  const triangle = triangularised(columns, rest);
  const inverseTriangle = invertedTriangle(triangle);
  const scaled = (term: number): number => lengths[term] ?? 1;
  const coefficients = inverseTriangle.map(
    (row, term) => row.reduce((sum, value, column) => sum + value * (rest[column] ?? 0), 0) / scaled(term),
  );
  const inverse = inverseTriangle.map((one, i) =>
    inverseTriangle.map((other, j) => dot(one, other) / (scaled(i) * scaled(j))),
  );
  const pulls = inverse.map((line) => design.map((row) => dot(line, row)));
  return {
    coefficients,
    residuals: design.map((row, index) => (outcome[index] ?? 0) - dot(row, coefficients)),
    leverages: design.map((row, index) =>
      dot(
        row,
        pulls.map((pull) => pull[index] ?? 0),
      ),
    ),
    pulls,
    inverse,
    degreesOfFreedom: design.length - terms,
  };
}

/** A column that lies this close to the others' plane adds nothing to them. */
const COLLINEAR = 1e-10;

/** Reflects columns into a triangle, given by rows, and the outcome along with them. */
function triangularised(columns: readonly Float64Array[], outcome: Float64Array): number[][] {
  const triangle = columns.map(() => columns.map(() => 0));
  for (const [step, column] of columns.entries()) {
    const below = column.subarray(step);
    const length = Math.hypot(...below);
    if (length < COLLINEAR) {
      throw new InputError(
        "stats.regression.collinear",
        `leastSquares requires terms none of which is made up of the others, got one that is: ${step}`,
        { field: "design", value: step },
      );
    }
    const pivot = (below[0] ?? 0) > 0 ? -length : length;
    const mirror = Float64Array.from(below);
    mirror[0] = (mirror[0] ?? 0) - pivot;
    const size = dot(mirror, mirror);
    for (const other of [...columns.slice(step + 1), outcome]) reflect(other.subarray(step), mirror, size);
    const row = triangle[step] ?? [];
    row[step] = pivot;
    for (let next = step + 1; next < columns.length; next++) row[next] = columns[next]?.[step] ?? 0;
  }
  return triangle;
}

function reflect(values: Float64Array, mirror: Float64Array, size: number): void {
  const twice = (2 * dot(values, mirror)) / size;
  for (let index = 0; index < values.length; index++) {
    values[index] = (values[index] ?? 0) - twice * (mirror[index] ?? 0);
  }
}

function invertedTriangle(triangle: readonly (readonly number[])[]): number[][] {
  const inverse = triangle.map(() => triangle.map(() => 0));
  for (let column = 0; column < triangle.length; column++) {
    for (let row = column; row >= 0; row--) {
      const line = triangle[row] ?? [];
      let sum = row === column ? 1 : 0;
      for (let next = row + 1; next <= column; next++)
        sum -= (line[next] ?? 0) * (inverse[next]?.[column] ?? 0);
      (inverse[row] ?? [])[column] = sum / (line[row] ?? 1);
    }
  }
  return inverse;
}

function dot(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}

function refuseRows(design: Regression["design"], outcome: readonly number[], terms: number): void {
  const isEven = design.every((row) => row.length === terms) && design.length === outcome.length;
  if (terms >= 1 && design.length > terms && isEven) return;
  throw new InputError(
    "stats.regression.rows",
    `leastSquares requires more rows than terms and each row whole, got ${design.length} rows of ${terms} terms and ${outcome.length} outcomes`,
    { field: "design" },
  );
}
