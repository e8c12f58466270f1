import type { CalendarDate } from "../calendar/index.ts";
import { formatCount } from "../money/index.ts";
import { shortDate } from "./short-date.ts";
import { isVerifiedOutcome, isVerifiedSystem, type VerifiableItem } from "./verified-item.ts";

/** What a builder's place among others rests on. */
export interface VerifiedCounts {
  /** Verified systems that say a number before and another after. */
  readonly outcomes: number;
  readonly systems: number;
  /** When the latest of the verified systems was shipped; null where there is none. */
  readonly latestShipped: CalendarDate | null;
}

/**
 * What of a builder's items counts for their place: what is not verified counts for nothing.
 *
 * Shape   items, the day of asking → VerifiedCounts; linear
 * Source  docs/methods/builders.md
 */
export function verifiedCounts(items: readonly VerifiableItem[], today: CalendarDate): VerifiedCounts {
  const systems = items.filter((item) => isVerifiedSystem(item, today));
  const days = systems.flatMap(({ shipped }) => shipped ?? []);
  return {
    outcomes: systems.filter((item) => isVerifiedOutcome(item, today)).length,
    systems: systems.length,
    latestShipped: days.reduce<CalendarDate | null>((last, day) => (last && last > day ? last : day), null),
  };
}

/**
 * Which of two builders stands first: by outcomes, then by systems, then by what was shipped last. Who is alike in all three
 * is alike.
 *
 * Shape   two counts → below zero where the first stands first; for `toSorted`
 */
export function byVerifiedOutcomes(one: VerifiedCounts, other: VerifiedCounts): number {
  const [last, otherLast] = [one.latestShipped ?? "", other.latestShipped ?? ""];
  return (
    other.outcomes - one.outcomes ||
    other.systems - one.systems ||
    Number(otherLast > last) - Number(otherLast < last)
  );
}

/**
 * Why a builder stands where they do: all that the order rests on, in words, and no number beyond it.
 *
 * Shape   counts → words
 * @example rankReason({ outcomes: 2, systems: 2, latestShipped: "2026-03-10" }) // => "2 verified outcomes, the latest shipped Mar 2026"
 * @example rankReason({ outcomes: 1, systems: 3, latestShipped: "2026-03-10" }) // => "1 verified outcome among 3 verified systems, the latest shipped Mar 2026"
 * @example rankReason({ outcomes: 0, systems: 0, latestShipped: null }) // => "Nothing shipped is verified yet"
 */
export function rankReason({ outcomes, systems, latestShipped }: VerifiedCounts): string {
  if (systems === 0) return "Nothing shipped is verified yet";
  const named = [
    ...(outcomes > 0 ? [counted(outcomes, "verified outcome")] : []),
    ...(systems > outcomes ? [counted(systems, "verified system")] : []),
  ].join(" among ");
  const month = latestShipped === null ? null : shortDate(latestShipped.slice(0, MONTH_LENGTH));
  if (month === null) return named;
  return `${named}, ${systems === 1 ? "shipped" : "the latest shipped"} ${month}`;
}

/** The letters of YYYY-MM. */
const MONTH_LENGTH = 7;

function counted(count: number, thing: string): string {
  return `${formatCount(count)} ${thing}${count === 1 ? "" : "s"}`;
}
