import type { CalendarDate } from "../calendar/index.ts";
import type { Grant } from "../equity/index.ts";
import type { Finding } from "./finding.ts";
import type { Offer } from "./offer.ts";

/** What a grant's checks look at: the grant, its offer, and the day of asking where that is known. */
export interface CheckedGrant {
  readonly grant: Grant;
  readonly offer: Offer;
  readonly asOf: CalendarDate | null;
}

/** A check of one grant of an offer: what is to be said of it, or null. */
export interface GrantCheck {
  readonly check: string;
  readonly severity: Finding["severity"];
  readonly says: (checked: CheckedGrant) => string | null;
}
