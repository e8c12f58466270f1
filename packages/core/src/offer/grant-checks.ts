import type { GrantCheck } from "./grant-check.ts";
import { contradictingShares, noShares, percentWithoutCount, privateAsCash } from "./share-count-says.ts";
import {
  atTheMoney,
  exerciseCost,
  fairAbovePreferred,
  noFairValue,
  noStrike,
  preferencesUnsaid,
  strikeUnderFairValue,
  underwater,
} from "./share-price-says.ts";
import { longCliff, neverVests, vestingUnsaid, windowExpired } from "./vesting-says.ts";

/** Every check of a grant, in the order they are said. */
export const GRANT_CHECKS: readonly GrantCheck[] = [
  { check: "no-shares", severity: "caution", says: noShares },
  { check: "percent-without-share-count", severity: "caution", says: percentWithoutCount },
  { check: "share-count-contradicts", severity: "caution", says: contradictingShares },
  { check: "private-as-cash", severity: "caution", says: privateAsCash },
  { check: "no-fair-value", severity: "caution", says: noFairValue },
  { check: "no-strike", severity: "caution", says: noStrike },
  { check: "fair-value-above-preferred", severity: "caution", says: fairAbovePreferred },
  { check: "underwater", severity: "caution", says: underwater },
  { check: "at-the-money", severity: "info", says: atTheMoney },
  { check: "strike-under-fair-value", severity: "caution", says: strikeUnderFairValue },
  { check: "exercise-cost", severity: "caution", says: exerciseCost },
  { check: "exercise-window-expired", severity: "caution", says: windowExpired },
  { check: "vesting-unsaid", severity: "caution", says: vestingUnsaid },
  { check: "never-vests", severity: "caution", says: neverVests },
  { check: "one-year-cliff", severity: "info", says: longCliff },
  { check: "preferences-unsaid", severity: "info", says: preferencesUnsaid },
];
