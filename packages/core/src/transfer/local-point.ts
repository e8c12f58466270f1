import type { CalendarDate } from "../calendar/index.ts";
import type { Level } from "../figures/index.ts";

/** What a local point is known from. */
export const POINT_KINDS = ["offer", "recruiter", "comparable-role", "colleague"] as const;

/** One of them. */
export type PointKind = (typeof POINT_KINDS)[number];

/** What a person knows of pay in their own market: an offer, what a recruiter said, a comparable role, a colleague. */
export interface LocalPoint {
  readonly kind: PointKind;
  readonly date: CalendarDate;
  readonly level: Level;
  /** A year's base pay in major units of the market's currency; low = high where it is one amount. */
  readonly base: { readonly low: number; readonly high: number };
  readonly company: string | null;
}
