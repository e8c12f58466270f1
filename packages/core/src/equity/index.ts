export {
  GRANT_KINDS,
  type Grant,
  type GrantKind,
  isOption,
  type Preference,
  STAGES,
  type Stage,
} from "./grant.ts";
export type { EvenVesting, OcfVesting, TrancheVesting, VestingTerms } from "./vesting/index.ts";
