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
  if (value === null) return { between: [first, second], ...moved, value, above: null };
  const near = (to - from) * JUST_BESIDE;
  const above = Math.sign(lead(Math.min(value + near, to))) || -Math.sign(lead(Math.max(value - near, from)));
  return { between: [first, second], ...moved, value, above: above > 0 ? first : second };
}

/** Of the range, to either side of a turn: where two are level on one side, it is the other side that tells. */
const JUST_BESIDE = 1e-7;
