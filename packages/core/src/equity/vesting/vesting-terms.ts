/** How a grant becomes one's own: evenly in months, in yearly tranches, or in Open Cap Format terms. */
export type VestingTerms = EvenVesting | TrancheVesting | OcfVesting;

/** Evenly over some months, at a rhythm, with nothing before the cliff. */
export interface EvenVesting {
  readonly months: number;
  readonly cliffMonths: number;
  readonly everyMonths: number;
}

/** The fraction that vests at the end of each year. */
export interface TrancheVesting {
  readonly tranches: readonly number[];
}

/** Open Cap Format vesting terms, as written; understood by `readOcfTerms`. */
export interface OcfVesting {
  readonly ocf: unknown;
}
