import type { PublishedItem } from "@paycurve/core/builders";
import { changeWords } from "@paycurve/core/evidence";
import { dateWords } from "@paycurve/core/figures";

/** What of an item is borne out. */
export type ClaimedItem = Pick<
  PublishedItem,
  "problem" | "metric" | "unit" | "baseline" | "after" | "method" | "shipped" | "production" | "part"
>;

/**
 * What a builder says of a system beside its name, as one line that can be signed.
 *
 * Shape   an item → sentences
 * @example claimOf({ problem: null, metric: "cost", unit: null, baseline: null, after: null, method: null, shipped: null, production: true, part: null }) // => "Outcome: cost. In production."
 */
export function claimOf(item: ClaimedItem): string {
  const { problem, metric, method, shipped, production, part } = item;
  const said = [
    problem,
    outcomeOf(metric, changeOf(item)),
    method && `Measured by ${method}`,
    shipped && `Shipped ${dateWords(shipped)}`,
    production === null ? null : PRODUCTION_WORDS[String(production)],
    part && `Own part: ${part}`,
  ];
  return said.flatMap((words) => (words ? [sentence(words)] : [])).join(" ") || "Nothing beside its name.";
}

const PRODUCTION_WORDS: Readonly<Record<string, string>> = {
  true: "In production",
  false: "Not in production",
};

function outcomeOf(metric: string | null, change: string | null): string | null {
  const said = [metric, change].filter(Boolean).join(", ");
  return said === "" ? null : `Outcome: ${said}`;
}

function changeOf({ baseline, after, unit }: ClaimedItem): string | null {
  return baseline === null || after === null ? null : changeWords({ baseline, after, unit });
}

function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
