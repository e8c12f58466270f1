/**
 * The values at some ranks of many, without sorting the rest.
 *
 * Shape   values (n ≥ 1), whole ranks 1…n in any order → the value at each rank; inputs untouched; O(n log ranks)
 * Source  Hoare 1961, algorithm 65; the last short stretch is sorted
 * @example valuesAtRanks(Float64Array.of(30, 10, 20), [1, 3]) // => [10, 30]
 */
export function valuesAtRanks(values: Float64Array, ranks: readonly number[]): number[] {
  const inPlaces = Float64Array.from(values);
  const wanted = [...new Set(ranks)].map((rank) => rank - 1).sort((one, other) => one - other);
  settle(inPlaces, wanted, MOST_SPLITS);
  return ranks.map((rank) => inPlaces[rank - 1] ?? Number.NaN);
}

/** Below this, sorting is quicker than splitting. */
const SHORT = 64;

/** Splits that always fall badly are given up for sorting. */
const MOST_SPLITS = 64;

/** Puts the wanted places right; `from` is where this stretch begins among all values. */
function settle(stretch: Float64Array, wanted: readonly number[], splitsLeft: number): void {
  if (wanted.length === 0) return;
  if (stretch.length <= SHORT || splitsLeft === 0) {
    stretch.sort();
    return;
  }
  const [leftEnds, rightStarts] = split(stretch);
  const left = wanted.filter((place) => place < leftEnds);
  const right = wanted.filter((place) => place >= rightStarts).map((place) => place - rightStarts);
  settle(stretch.subarray(0, leftEnds), left, splitsLeft - 1);
  settle(stretch.subarray(rightStarts), right, splitsLeft - 1);
}

/** Smaller values to the left, larger ones to the right; what lies between is equal to the pivot. */
function split(stretch: Float64Array): readonly [leftEnds: number, rightStarts: number] {
  const pivot = middleOfThree(stretch);
  let [up, down] = [0, stretch.length - 1];
  while (up <= down) {
    while ((stretch[up] ?? pivot) < pivot) up++;
    while ((stretch[down] ?? pivot) > pivot) down--;
    if (up > down) break;
    const low = stretch[down] ?? 0;
    stretch[down--] = stretch[up] ?? 0;
    stretch[up++] = low;
  }
  return [down + 1, up];
}

function middleOfThree(stretch: Float64Array): number {
  const last = stretch.length - 1;
  const three = [stretch[0] ?? 0, stretch[last >> 1] ?? 0, stretch[last] ?? 0];
  return three.sort((one, other) => one - other)[1] ?? 0;
}
