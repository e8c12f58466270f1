import type { PremiumRecord } from "./premium-record.ts";

/**
 * What two premiums must have alike to be known to be over the same: the baseline, or where none is named, the source.
 *
 * Shape   a record → text to compare
 */
export function baselineKey({ baseline, source }: Pick<PremiumRecord, "baseline" | "source">): string {
  return JSON.stringify(baseline ?? [source.url, source.title]);
}
