import type { ComparedOffers, Flip } from "@paycurve/core/offer";
import { holderOf } from "./flip-holder.ts";
import type { FlipScale } from "./flip-scale.ts";

/** A part of a ruler, 0…1. */
export type Stretch = readonly [from: number, to: number];

/**
 * Where on a ruler the leading offer is ahead: on one side of the turn, or in just the months in which it leaves more.
 *
 * Shape   a flip, its scale, the comparison → stretches from left to right
 */
export function solidOf(
  flip: Flip,
  scale: Pick<FlipScale, "at" | "backwards">,
  compared: ComparedOffers,
): Stretch[] {
  const [leading] = flip.between;
  if (flip.value === null) return holderOf(flip, compared) === leading ? [[0, 1]] : [];
  const stretches = (flip.stretches ?? []).map(
    ([first, last]): Stretch => [scale.at(first - 1), scale.at(last)],
  );
  if (stretches.length > 0) return flip.of === leading ? stretches : between(stretches);
  const turn = scale.at(flip.value);
  return (flip.above === leading) === scale.backwards ? [[0, turn]] : [[turn, 1]];
}

/** What some stretches leave of a ruler. */
function between(stretches: readonly Stretch[]): Stretch[] {
  const starts = [0, ...stretches.map(([, to]) => to)];
  const ends = [...stretches.map(([from]) => from), 1];
  return starts.map((from, index): Stretch => [from, ends[index] ?? 1]).filter(([from, to]) => to > from);
}
