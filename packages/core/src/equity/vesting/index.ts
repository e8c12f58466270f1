export type { EvenVesting, OcfVesting, TrancheVesting, VestingTerms } from "./vesting-terms.ts";
