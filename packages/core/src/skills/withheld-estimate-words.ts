import type { Withheld } from "../stats/index.ts";

/**
 * Why an estimate of ours is not printed.
 *
 * Shape   a withheld estimate → "Withheld: worth 3 independent postings of the 8 it takes."
 */
export function withheldEstimateWords({ reason, n, needed }: Withheld): string {
  if (reason === "no-data") return "Withheld: no posting of such a title stands beside one of the baseline.";
  if (reason === "too-imprecise") return "Withheld: its error is above a fifth.";
  return `Withheld: worth ${n} independent posting${n === 1 ? "" : "s"} of the ${needed} it takes.`;
}
