import type { PremiumRecord } from "./premium-record.ts";

/** What is said beside every premium of another market. */
export const CARRIED_WORDS = "a ratio carried from the US, to be tested here; never money";

/**
 * The US premiums that another market may take as a claim to test: percents that somebody stands behind, each once.
 *
 * Shape   records of any market → those of the US as carried; money, rejected ones and echoes stay at home
 */
export function carriedPremiums(records: readonly PremiumRecord[]): readonly PremiumRecord[] {
  return records
    .filter(
      ({ market, amount, standing, repeats }) =>
        market === "US" && amount.unit === "percent" && standing !== "rejected" && repeats === null,
    )
    .map((record) => ({ ...record, standing: "carried" }));
}
