/** What an offer came to over many simulated lives of its company, a mean per year; never a mean alone. */
export interface SimulatedOffer {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Of the median, by Monte Carlo. */
  readonly standardError: number;
  readonly paths: number;
  readonly seed: number;
  /** How often the equity paid nothing. */
  readonly equityNothing: number;
  /** How often the whole came to at least what they say; null where they say nothing. */
  readonly atLeastHeadline: number | null;
  /** How often this offer was the best of those compared; null where currencies differ. */
  readonly best: number | null;
}
