import type { CalendarDate } from "../../calendar/index.ts";
import type { PeriodUnit } from "./add-period.ts";
import type { AllocationType } from "./allocate.ts";
import type { Fraction } from "./fraction.ts";

/** Vesting terms of the Open Cap Format, checked: conditions, each leading to those that may be met after it. */
export interface OcfTerms {
  readonly kind: "conditions";
  readonly allocationType: AllocationType;
  readonly conditions: readonly OcfCondition[];
}

/** One condition: what it gives, what meets it, and which may follow; of those the earliest, then the first named. */
export interface OcfCondition {
  readonly id: string;
  readonly gives: OcfShare;
  readonly trigger: OcfTrigger;
  readonly next: readonly string[];
}

/** What a condition gives each time: a part of the whole or of what has not vested yet, or a number of shares. */
export type OcfShare =
  | { readonly kind: "portion"; readonly of: Fraction; readonly ofRemainder: boolean }
  | { readonly kind: "quantity"; readonly quantity: Fraction };

/** What meets a condition: the start of vesting, an event, a day, or time after another condition. */
export type OcfTrigger =
  | { readonly kind: "start" }
  | { readonly kind: "event" }
  | { readonly kind: "day"; readonly date: CalendarDate }
  | OcfRelativeTrigger;

/** Met when time has passed since another condition, once or at a rhythm. */
export interface OcfRelativeTrigger {
  readonly kind: "after";
  readonly relativeTo: string;
  readonly length: number;
  readonly unit: PeriodUnit;
  readonly occurrences: number;
  /** What comes before this occurrence is gathered onto it; 1 where there is no cliff. */
  readonly cliffOccurrence: number;
  /** One of the rules for the day of the month. */
  readonly dayRule: string;
}
