/** Bounds that very likely hold the values at some ranks, both ends within. */
export interface RankBracket {
  readonly low: number;
  readonly high: number;
  /** In rising order. */
  readonly ranks: readonly number[];
}

/**
 * Where among many values those at some ranks very likely lie, read off a sample of them: what lies elsewhere need only
 * be counted. Brackets that overlap become one.
 *
 * Shape   values (n ≥ 1), whole ranks 1…n in rising order → brackets in rising order
 * Source  Floyd and Rivest 1975, Commun. ACM 18:165
 * @example rankBrackets(Float64Array.of(30, 10, 20), [2])[0].high // => Infinity
 */
export function rankBrackets(values: Float64Array, ranks: readonly number[]): readonly RankBracket[] {
  if (values.length < WORTH_A_SAMPLE) return [{ low: -Infinity, high: Infinity, ranks }];
  const sample = sampleOf(values);
  const merged: { from: number; to: number; ranks: number[] }[] = [];
  for (const rank of ranks) {
    const [from, to] = placesAround(rank / values.length);
    const last = merged.at(-1);
    if (!last || last.to < from) merged.push({ from, to, ranks: [rank] });
    else {
      last.ranks.push(rank);
      last.to = to;
    }
  }
  return merged.map(({ from, to, ranks: within }) => ({
    low: sample[from] ?? -Infinity,
    high: sample[to] ?? Infinity,
    ranks: within,
  }));
}

const WORTH_A_SAMPLE = 8192;
const SAMPLE = 1024;
const STANDARD_ERRORS = 3;

function sampleOf(values: Float64Array): Float64Array {
  const sample = new Float64Array(SAMPLE);
  const every = values.length / SAMPLE;
  for (let index = 0; index < SAMPLE; index++) sample[index] = values[Math.floor(index * every)] ?? 0;
  return sample.sort();
}

/** Places in the sorted sample, perhaps beyond its ends, that the value a share of all lies below falls between. */
function placesAround(share: number): readonly [from: number, to: number] {
  const slack = STANDARD_ERRORS * Math.sqrt(SAMPLE * share * (1 - share)) + 1;
  return [Math.floor(SAMPLE * share - slack), Math.ceil(SAMPLE * share + slack)];
}
