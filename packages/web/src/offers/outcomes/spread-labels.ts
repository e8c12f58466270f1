/** A label that belongs somewhere along a line. */
export interface PlacedLabel {
  readonly name: string;
  readonly at: number;
}

/**
 * Moves labels apart until none overlaps another, each no further than it must, and all between the ends of the line.
 *
 * Shape   labels (at 0…1), how far apart they need be → the same in order along the line
 * @example spreadLabels([{ name: "b", at: 0.5 }, { name: "a", at: 0.5 }], 0.1) // => [{ name: "b", at: 0.5 }, { name: "a", at: 0.6 }]
 */
export function spreadLabels<Label extends PlacedLabel>(labels: readonly Label[], apart: number): Label[] {
  const down = pushed(
    labels.toSorted((one, other) => one.at - other.at),
    apart,
    0,
  );
  const mirrored = down.toReversed().map((label) => ({ ...label, at: 1 - label.at }));
  const last = mirrored[0]?.at ?? 0;
  if (last >= 0) return down;
  return pushed(mirrored, apart, 0)
    .toReversed()
    .map((label) => ({ ...label, at: 1 - label.at }));
}

/** Each label at least so far after the one before it, the first no earlier than the start. */
function pushed<Label extends PlacedLabel>(sorted: readonly Label[], apart: number, start: number): Label[] {
  let least = start;
  return sorted.map((label) => {
    const at = Math.max(label.at, least);
    least = at + apart;
    return { ...label, at };
  });
}
