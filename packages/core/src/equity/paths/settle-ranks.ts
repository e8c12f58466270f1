/**
 * Puts some places of an array right, as sorting would, and leaves the rest in whatever order they fall.
 *
 * Shape   values, places from 0 in rising order → nothing; the array is rearranged
 * Source  Hoare 1961, algorithm 65; the last short stretch is sorted
 */
export function settleRanks(values: Float64Array, places: readonly number[]): void {
  settleWithin(values, places, MOST_SPLITS);
}

/** Below this, sorting is quicker than splitting. */
const SHORT = 64;

/** Splits that always fall badly are given up for sorting. */
const MOST_SPLITS = 64;

function settleWithin(stretch: Float64Array, wanted: readonly number[], splitsLeft: number): void {
  if (wanted.length === 0) return;
  if (stretch.length <= SHORT || splitsLeft === 0) {
    stretch.sort();
    return;
  }
  const [leftEnds, rightStarts] = split(stretch);
  const left = wanted.filter((place) => place < leftEnds);
  const right = wanted.filter((place) => place >= rightStarts).map((place) => place - rightStarts);
  settleWithin(stretch.subarray(0, leftEnds), left, splitsLeft - 1);
  settleWithin(stretch.subarray(rightStarts), right, splitsLeft - 1);
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
