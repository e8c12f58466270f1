import type { CareerEdit } from "@paycurve/core/career";
import { offersIn } from "./offers-in.ts";

/**
 * Whether the offer that an edit is about still is what it was when the edit was thought out: at its place in the list, in its
 * market's money, with every field as it was written. Where an offer is added there was none before.
 *
 * Shape   an edit, the file's text as it was seen and as it is now (null: no file) → boolean
 */
export function isPlaceUnchanged(
  { path: [, index] }: CareerEdit,
  seen: string | null,
  now: string | null,
): boolean {
  if (seen === now || index === undefined) return true;
  const was = offerAt(seen, Number(index));
  return was !== null && was === offerAt(now, Number(index));
}

/** An offer as it is read and as it is written, to compare; null where there is none. */
function offerAt(text: string | null, index: number): string | null {
  const found = text === null ? null : offersIn(text, "career.yaml");
  if (found === null || "refusal" in found || !found.offers[index]) return null;
  return JSON.stringify([found.offers[index], found.written[index]]);
}
