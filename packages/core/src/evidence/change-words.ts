import { signedPercent } from "../skills/index.ts";
import type { EvidenceItem } from "./evidence-item.ts";

/** An item that says its metric before and after. */
export type ChangedItem = EvidenceItem & Change;

/** A metric's value before and after. */
interface Change {
  readonly baseline: number;
  readonly after: number;
}

/**
 * Whether an item says what its metric was before and what after.
 *
 * Shape   an item → true when it does
 */
export function saysChange(item: EvidenceItem): item is ChangedItem {
  return item.baseline !== null && item.after !== null;
}

/**
 * By what part of its baseline a metric changed; null from a baseline of zero, of which nothing is a part.
 *
 * Shape   a change → fraction: −0.3 is three tenths less
 */
export function changeOf({ baseline, after }: Change): number | null {
  return baseline === 0 ? null : (after - baseline) / Math.abs(baseline);
}

/**
 * From what to what, with the unit and how much that is of the baseline; the change alone is never said.
 *
 * Shape   a change with its unit → words such as “20 → 14 hours (−30 %)”
 */
export function changeWords(item: Change & Pick<EvidenceItem, "unit">): string {
  const unit = item.unit === null ? "" : item.unit === "%" ? " %" : ` ${item.unit}`;
  const fromTo = `${NUMBER.format(item.baseline)} → ${NUMBER.format(item.after)}${unit}`;
  const change = item.unit === "%" ? null : changeOf(item);
  return change === null ? fromTo : `${fromTo} (${signedPercent(100 * change)})`;
}

const NUMBER = new Intl.NumberFormat("en", { maximumSignificantDigits: 6 });
