import type { Flip } from "./flip.ts";
import type { OfferSide } from "./offer-pair.ts";
import { turningPoint } from "./turning-point.ts";

/** What moves, and by how much the leading offer leads at each of its values. */
export interface MovedLead extends Omit<Flip, "between" | "value" | "above"> {
  readonly lead: (value: number) => number;
  /** How finely the range is looked through. */
  readonly steps?: number;
}

/**
 * Where a moved lead turns, and who is ahead beyond.
 *
 * Shape   two sides, what moves → a flip
 */
export function flipAt(leading: OfferSide, other: OfferSide, { lead, steps, ...moved }: MovedLead): Flip {
  const [from, to] = moved.range;
  const [first, second] = [leading.columns.offer.id, other.columns.offer.id];
  const value = turningPoint(lead, { from, to, ...(steps !== undefined && { steps }) });
  const above = lead(to) > 0 ? first : second;
  return { between: [first, second], ...moved, value, above: value === null ? null : above };
}
