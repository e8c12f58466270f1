import type { CalendarDate } from "../calendar/index.ts";
import type { PublishedItem } from "./published-item.ts";
import type { Verification } from "./verification.ts";
import { verificationStanding } from "./verification-standing.ts";

/** Of a published item what decides whether it counts, and how it was verified. */
export interface VerifiableItem extends Pick<PublishedItem, "baseline" | "after" | "production" | "shipped"> {
  readonly verifications: readonly Verification[];
}

/**
 * Whether any of these verifications is held on a day: found by its last check, and not past its re-check day.
 *
 * Shape   verifications of one claim, the day of asking → true when one is held
 */
export function isHeld(verifications: readonly Verification[], today: CalendarDate): boolean {
  return verifications.some((one) => verificationStanding(one, today) === "held");
}

/**
 * Whether an item is a verified shipped system: it runs in production, was shipped by this day, and a verification of it is
 * held.
 *
 * Shape   an item, the day of asking → true when it is
 * Source  docs/methods/builders.md
 */
export function isVerifiedSystem(
  { production, shipped, verifications }: VerifiableItem,
  today: CalendarDate,
): boolean {
  return production === true && shipped !== null && shipped <= today && isHeld(verifications, today);
}

/**
 * Whether an item is a verified outcome: a verified shipped system that says a number before and another after.
 *
 * Shape   an item, the day of asking → true when it is
 * Source  docs/methods/builders.md
 */
export function isVerifiedOutcome(item: VerifiableItem, today: CalendarDate): boolean {
  const { baseline, after } = item;
  return baseline !== null && after !== null && baseline !== after && isVerifiedSystem(item, today);
}
