/** A value after pooling, and which run of neighbours shares it. */
export interface MonotoneStep {
  readonly value: number;
  /** Positions first…last of the neighbours pooled into this value; equal when it stands alone. */
  readonly first: number;
  readonly last: number;
}

/**
 * The closest never-falling sequence: neighbours out of order are pooled into their weighted mean.
 *
 * Shape   values and weights > 0 of equal length (weights 1 when absent) → one step each; inputs untouched; O(n)
 * Units   as the values
 * Source  pool-adjacent-violators, Barlow et al. 1972; golden/stats.json
 * @example poolAdjacentViolators([10, 0, 2]).map((step) => step.value) // => [4, 4, 4]
 */
export function poolAdjacentViolators(
  values: readonly number[],
  weights?: readonly number[],
): MonotoneStep[] {
  const blocks: Block[] = [];
  values.forEach((value, position) => {
    let block: Block = { value, weight: weights?.[position] ?? 1, first: position, last: position };
    for (let before = blocks.at(-1); before && before.value > block.value; before = blocks.at(-1)) {
      blocks.pop();
      block = joined(before, block);
    }
    blocks.push(block);
  });
  return blocks.flatMap(({ value, first, last }) =>
    Array.from({ length: last - first + 1 }, () => ({ value, first, last })),
  );
}

interface Block {
  readonly value: number;
  readonly weight: number;
  readonly first: number;
  readonly last: number;
}

function joined(before: Block, after: Block): Block {
  const weight = before.weight + after.weight;
  const value = (before.value * before.weight + after.value * after.weight) / weight;
  return { value, weight, first: before.first, last: after.last };
}
