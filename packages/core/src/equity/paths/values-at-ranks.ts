import { type RankBracket, rankBrackets } from "./rank-brackets.ts";
import { settleRanks } from "./settle-ranks.ts";

/**
 * The values at some ranks of many, without sorting the rest: what cannot hold them is counted and left where it is.
 *
 * Shape   values (n ≥ 1), whole ranks 1…n in any order → the value at each rank; inputs untouched; O(n)
 * Source  Floyd and Rivest 1975, Commun. ACM 18:165
 * @example valuesAtRanks(Float64Array.of(30, 10, 20), [1, 3]) // => [10, 30]
 */
export function valuesAtRanks(values: Float64Array, ranks: readonly number[]): number[] {
  const wanted = [...new Set(ranks)].sort((one, other) => one - other);
  const room = new Float64Array(values.length);
  const found = new Map<number, number>();
  for (const bracket of rankBrackets(values, wanted)) {
    if (!findWithin(bracket, values, room, found))
      findWithin({ ...bracket, ...EVERYTHING }, values, room, found);
  }
  return ranks.map((rank) => found.get(rank) ?? Number.NaN);
}

const EVERYTHING = { low: -Infinity, high: Infinity };

/**
 * False where a bracket does not hold its ranks after all. Each value takes the next place and loses it to the one after
 * unless it lies within: no branch, as none could be foreseen.
 */
function findWithin(
  { low, high, ranks }: RankBracket,
  values: Float64Array,
  room: Float64Array,
  found: Map<number, number>,
): boolean {
  let [within, notBelow] = [0, 0];
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0;
    room[within] = value;
    const reaches = Number(value >= low);
    within += reaches & Number(value <= high);
    notBelow += reaches;
  }
  const below = values.length - notBelow;
  const places = ranks.map((rank) => rank - 1 - below);
  if ((places[0] ?? 0) < 0 || (places.at(-1) ?? 0) >= within) return false;
  settleRanks(room.subarray(0, within), places);
  for (const [index, rank] of ranks.entries()) found.set(rank, room[places[index] ?? 0] ?? Number.NaN);
  return true;
}
