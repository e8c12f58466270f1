import { amountOrWithheld, nameOf, type OfferColumns } from "@paycurve/core/offer";
import type { HeadWords } from "./head-words.ts";
import type { Step } from "./step-columns.ts";

/** More amounts than these are left to the table. */
const MOST_SPOKEN = 4;

/** The four steps as they are said to someone who does not see them. */
export function stepsSpoken(
  heads: readonly HeadWords[],
  steps: readonly Step[],
  columns: readonly OfferColumns[],
): string {
  const said = steps.map(({ title, bars }, index) => {
    const amounts = columns.map(
      ({ offer }, place) =>
        `${nameOf(offer)} ${amountOrWithheld(offer, isKnown(bars[place]) ? (bars[place]?.low ?? null) : null)}`,
    );
    const each = columns.length > MOST_SPOKEN ? "" : `: ${amounts.join(", ")}`;
    return `${title}${each}; ${heads[index]?.lead ?? ""}`;
  });
  return `Four steps from base to what they say. ${said.join(". ")}. The same numbers are in the table below.`;
}

function isKnown(bar: Step["bars"][number] | undefined): boolean {
  return bar !== undefined && bar.low === bar.high;
}
