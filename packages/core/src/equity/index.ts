export {
  type CohortStart,
  chanceCommonPays,
  cohortAfter,
  compareWithPublished,
  EXIT_DEFAULTS,
  EXIT_FIGURES,
  type ExitAssumptions,
  type ExitCohort,
  type ExitComparison,
  type ExitPath,
  emptyPath,
  fractionUncovered,
  refuseAssumptions,
  simulateExit,
} from "./exits/index.ts";
export {
  GRANT_KINDS,
  type Grant,
  type GrantKind,
  isOption,
  type Preference,
  STAGES,
  type Stage,
} from "./grant.ts";
export {
  chaffeDiscount,
  finnertyDiscount,
  ghaidarovDiscount,
  longstaffBound,
  type RestrictedShare,
} from "./marketability/index.ts";
export {
  baroneAdesiWhaleyValue,
  blackScholesValue,
  type Exercise,
  latticeValue,
  type OptionGreeks,
  optionGreeks,
  type PlainOption,
} from "./options/index.ts";
export {
  type PathTotals,
  type PricedVest,
  pathTotals,
  quantileErrorOf,
  quantilesOf,
  sharePricePaths,
} from "./paths/index.ts";
export {
  ALLOCATION_TYPES,
  type AllocationType,
  type EvenVesting,
  type Instalment,
  type OcfVesting,
  readVestingTerms,
  type TrancheVesting,
  type VestingEvent,
  type VestingInput,
  type VestingSchedule,
  type VestingStatus,
  type VestingStatusInput,
  type VestingTerms,
  vestingOf,
  vestingSchedule,
  vestingStatus,
} from "./vesting/index.ts";
export { commonPayoutPerShare, type GrantSale, waterfall } from "./waterfall/index.ts";
