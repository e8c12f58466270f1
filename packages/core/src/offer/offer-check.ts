import type { CalendarDate } from "../calendar/index.ts";
import type { LevelPlacement } from "../curve/index.ts";
import type { Finding } from "./finding.ts";
import type { OfferColumns } from "./offer-columns.ts";

/** What an offer's checks look at: its columns, where its base stands on its own market's curve, and the day of asking. */
export interface CheckedOffer {
  readonly columns: OfferColumns;
  /** Null where that is not known. */
  readonly placed: LevelPlacement | null;
  readonly asOf: CalendarDate | null;
}

/** A check of one offer: what is to be said of it, or null. */
export interface OfferCheck {
  readonly check: string;
  readonly severity: Finding["severity"];
  readonly says: (offer: CheckedOffer) => string | null;
}
