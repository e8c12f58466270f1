import { bonusPaidFarAbove, bonusPaidNothing, targetWithoutHistory } from "./bonus-says.ts";
import type { OfferCheck } from "./offer-check.ts";
import {
  clawBack,
  equityCountsNothing,
  happyUnsaid,
  otherCurrency,
  refreshersUncounted,
  refreshersVerbal,
  startPast,
  weakBase,
} from "./offer-says.ts";
import { unlikelyAmount } from "./unlikely-amount.ts";

/** Every check of an offer as a whole, in the order they are said. */
export const OFFER_CHECKS: readonly OfferCheck[] = [
  { check: "start-past", severity: "caution", says: startPast },
  { check: "unlikely-amount", severity: "caution", says: unlikelyAmount },
  { check: "weak-base", severity: "caution", says: weakBase },
  { check: "target-without-history", severity: "caution", says: targetWithoutHistory },
  { check: "bonus-paid-nothing", severity: "caution", says: bonusPaidNothing },
  { check: "bonus-paid-far-above", severity: "caution", says: bonusPaidFarAbove },
  { check: "happy-without-equity-unsaid", severity: "caution", says: happyUnsaid },
  { check: "equity-counts-nothing", severity: "info", says: equityCountsNothing },
  { check: "refreshers-verbal", severity: "caution", says: refreshersVerbal },
  { check: "refreshers-uncounted", severity: "info", says: refreshersUncounted },
  { check: "claw-back", severity: "info", says: clawBack },
  { check: "equity-in-other-currency", severity: "info", says: otherCurrency },
];
