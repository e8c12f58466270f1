import type { CalendarDate } from "../calendar/index.ts";
import type { VestingTerms } from "./vesting/index.ts";

/** What is granted: shares that trade, shares that do not, or the right to buy shares under one name or another. */
export const GRANT_KINDS = ["rsu", "private-rsu", "options", "emi", "esop"] as const;

/** One of the kinds of grant. */
export type GrantKind = (typeof GRANT_KINDS)[number];

/** One grant of shares or options, as an offer letter states it; null where it does not say. Prices in major units. */
export interface Grant {
  readonly id: string;
  readonly kind: GrantKind;
  /** Whole shares or options. */
  readonly quantity: number;
  readonly strikePerShare: number | null;
  /** What one common share is worth: its price where it trades, else by the last valuation. */
  readonly fairValuePerShare: number | null;
  /** What investors last paid for one preferred share. */
  readonly preferredPricePerShare: number | null;
  readonly fullyDilutedShares: number | null;
  /** What part of the company the letter says this is. */
  readonly companyFraction: number | null;
  /** The company's last round. */
  readonly stage: Stage | null;
  /** ISO 4217. */
  readonly currency: string;
  readonly vestingStart: CalendarDate | null;
  readonly vesting: VestingTerms | null;
  /** Days after leaving in which options can still be exercised. */
  readonly exerciseWindowDays: number | null;
  /** The last day on which options can be exercised at all. */
  readonly expires: CalendarDate | null;
  readonly preferences: readonly Preference[];
}

/** A class of preferred shares that is paid before common ones. */
export interface Preference {
  readonly class: string;
  /** Major units. */
  readonly invested: number;
  readonly multiple: number;
  readonly participating: boolean;
  /** The most it takes out in all, as a multiple of what was paid in; null where there is none. */
  readonly capMultiple: number | null;
  /** Higher is paid first; equal ones share. */
  readonly seniority: number;
  /** Common shares it converts to; null where the letter does not say. */
  readonly shares: number | null;
}

/** Rounds of a private company, first to last. */
export const STAGES = ["pre-seed", "seed", "series-a", "series-b", "series-c", "series-d"] as const;

/** A round of a private company; series-d stands for it and all later ones. */
export type Stage = (typeof STAGES)[number];

/** Whether a grant is a right to buy shares, not shares. */
export function isOption({ kind }: Pick<Grant, "kind">): boolean {
  return kind === "options" || kind === "emi" || kind === "esop";
}
