import { type PayAxis, shareAlong } from "@paycurve/core/curve";

/** What keeps an axis label within the narrowest drawing. */
export interface LabelRoom {
  /** How far it is pushed in from an edge: rightward above 0, leftward below. */
  readonly pixels: number;
  /** Whether it would then stand against its neighbour, and is better left out. */
  readonly isCrowded: boolean;
}

const NARROWEST_PIXELS = 288;
/** As wide as the widest, "$" and "k". */
const CHARACTER_PIXELS = 7;

/**
 * The room that an axis label has in the narrowest drawing, which a page of 320 pixels holds.
 *
 * Shape   its words, its amount, the axis → LabelRoom
 * Units   minor units → pixels
 */
export function labelRoom(words: string, minorUnits: number, axis: PayAxis): LabelRoom {
  const [along, half] = [
    shareAlong(minorUnits, axis) * NARROWEST_PIXELS,
    (words.length * CHARACTER_PIXELS) / 2,
  ];
  const pixels = Math.max(0, half - along) || Math.min(0, NARROWEST_PIXELS - half - along);
  const toNext = (axis.step / (axis.to - axis.from)) * NARROWEST_PIXELS;
  return { pixels, isCrowded: pixels !== 0 && toNext < 2 * half + Math.abs(pixels) };
}
