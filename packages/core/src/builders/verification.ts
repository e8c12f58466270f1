import { addDays, type CalendarDate } from "../calendar/index.ts";

/** A way to bear a claim out: control of a place on the web, of a mail address, or a named person's signed word. */
export interface VerificationMethod {
  readonly name: MethodName;
  /** What a check shows, and no more than that. */
  readonly shows: string;
  /** After how many days it is to be checked again. */
  readonly recheckDays: number;
}

/** What the methods are called. */
export type MethodName = "domain" | "repository" | "address" | "person";

/**
 * The methods, in the order they are shown. What can be looked at again without asking anybody is looked at every month;
 * a letter or a signature is asked for again each year.
 */
export const VERIFICATION_METHODS: readonly VerificationMethod[] = [
  { name: "domain", shows: "control of a domain", recheckDays: 30 },
  { name: "repository", shows: "control of a public repository", recheckDays: 30 },
  { name: "address", shows: "control of a mail address", recheckDays: 365 },
  { name: "person", shows: "the signed word of a named person", recheckDays: 365 },
];

/** That a claim is borne out by one method, as the last check left it. */
export interface Verification {
  readonly method: MethodName;
  /** The domain, the repository or the mail address; for a person their name. */
  readonly subject: string;
  /** Since when it has held without a break; null where it does not hold. */
  readonly heldSince: CalendarDate | null;
  /** Null before the first check. */
  readonly checkedAt: CalendarDate | null;
  /** The last day on which that check still counts. */
  readonly dueAt: CalendarDate | null;
}

/**
 * Until when a check counts.
 *
 * Shape   a method, the day of the check → the last day on which it counts
 * Errors  InputError "calendar.date.range" outside the years 1…9999
 * @example recheckDue("domain", "2026-10-03") // => "2026-11-02"
 */
export function recheckDue(method: MethodName, checkedAt: CalendarDate): CalendarDate {
  return addDays(checkedAt, recheckDaysOf(method));
}

function recheckDaysOf(method: MethodName): number {
  return VERIFICATION_METHODS.find(({ name }) => name === method)?.recheckDays ?? 0;
}
