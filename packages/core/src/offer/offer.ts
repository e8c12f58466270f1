import type { CalendarDate } from "../calendar/index.ts";
import type { Grant } from "../equity/index.ts";
import type { Level } from "../figures/index.ts";
import type { Market } from "../money/index.ts";

/** An offer as its letter states it; null where it says nothing. Amounts in major units of its market's currency. */
export interface Offer {
  readonly id: string;
  readonly company: string | null;
  readonly market: Market;
  readonly level: Level | null;
  readonly start: CalendarDate | null;
  readonly base: OfferedBase;
  readonly bonus: OfferedBonus | null;
  readonly signOn: OnceMoney | null;
  readonly equity: readonly Grant[];
  readonly benefits: readonly Benefit[];
  /** More grants in later years, if any were spoken of. */
  readonly refreshers: Refreshers | null;
  /** Whether the person would take it if the equity came to nothing; null while they have not said. */
  readonly happyWithoutEquity: boolean | null;
}

/** Base pay: money. */
export interface OfferedBase {
  readonly amountPerYear: number;
  /** What each year adds to the one before, as a fraction; 0 unless promised or assumed by the person. */
  readonly raisePerYear: number;
}

/** A bonus: conditional. */
export interface OfferedBonus {
  /** Of base. */
  readonly targetFraction: number;
  /** What was paid in past years, each as a fraction of target, the oldest first. */
  readonly paidOfTarget: readonly number[];
}

/** Money paid once at the start, and until when leaving means paying it back. */
export interface OnceMoney {
  readonly amount: number;
  readonly clawBackMonths: number;
}

/** Kinds of benefit that are money. */
export const BENEFIT_KINDS = ["pension", "stipend", "relocation", "visa", "other"] as const;

/** One kind of benefit that is money. */
export type BenefitKind = (typeof BENEFIT_KINDS)[number];

/** A benefit that is money: a fraction of base or an amount each year, or an amount once. */
export type Benefit = { readonly kind: BenefitKind } & (
  | { readonly paid: "yearly"; readonly ofBaseFraction: number; readonly amountPerYear: number }
  | ({ readonly paid: "once" } & OnceMoney)
);

/** Later grants that were spoken of. They count nothing. */
export interface Refreshers {
  readonly amountPerYear: number | null;
  readonly inWriting: boolean;
}
