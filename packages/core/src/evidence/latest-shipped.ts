import type { CalendarDate } from "../calendar/index.ts";
import { dateWords } from "../figures/index.ts";
import type { EvidenceItem } from "./evidence-item.ts";
import { isRecent } from "./evidence-part.ts";

/** What was shipped to production last, as far as a person has noted it. */
export interface LatestShipped {
  readonly id: string;
  readonly system: string;
  readonly shipped: CalendarDate;
  /** Whether that was in the last twelve months. */
  readonly isLately: boolean;
}

/**
 * What was shipped to production last: it answers whether anything was lately, where its owner has not said.
 *
 * Shape   items, the day of asking → the latest that is dated, in production and not yet to come; null where there is none
 * Source  PRODUCT, “Where do I stand?”, recency
 */
export function latestShipped(items: readonly EvidenceItem[], asOf: CalendarDate): LatestShipped | null {
  const dated = items.flatMap(({ id, system, shipped, production }) =>
    production === true && shipped !== null && shipped <= asOf
      ? [{ id, system, shipped, isLately: isRecent(shipped, asOf) }]
      : [],
  );
  return dated.toSorted((one, other) => other.shipped.localeCompare(one.shipped))[0] ?? null;
}

/**
 * The same in a sentence.
 *
 * @example latestShippedWords({ id: "triage", system: "Ticket triage", shipped: "2026-03-10", isLately: true }) // => "By your evidence: Ticket triage, shipped 10 March 2026."
 */
export function latestShippedWords({ system, shipped }: LatestShipped): string {
  return `By your evidence: ${system}, shipped ${dateWords(shipped)}.`;
}
