export { addPeriod, PERIOD_UNITS, type Period, type PeriodUnit } from "./add-period.ts";
export { ALLOCATION_TYPES, type AllocationType, allocate, type Split } from "./allocate.ts";
export type { Instalment } from "./instalment.ts";
export { readVestingTerms } from "./read-vesting-terms.ts";
export type { VestingEvent } from "./vesting-event.ts";
export { vestingOf } from "./vesting-of.ts";
export { type VestingInput, type VestingSchedule, vestingSchedule } from "./vesting-schedule.ts";
export { type VestingStatus, type VestingStatusInput, vestingStatus } from "./vesting-status.ts";
export type { EvenVesting, OcfVesting, TrancheVesting, VestingTerms } from "./vesting-terms.ts";
