import type { CalendarDate } from "../../calendar/index.ts";
import type { AllocationType } from "./allocate.ts";
import type { Fraction } from "./fraction.ts";

/** What falls due on a day by the terms alone, before it is made whole shares. */
export interface Tranche {
  readonly date: CalendarDate;
  /** Exact shares. */
  readonly due: Fraction;
  /** Which part of the terms it is of: a condition, a statement; in their order. */
  readonly part: number;
}

/** The tranches of some terms, and the events they still wait for. */
export interface Unrounded {
  readonly tranches: readonly Tranche[];
  readonly allocationType: AllocationType;
  /** Names of events that have not happened and would have let more vest, or sooner. */
  readonly waitsFor: readonly string[];
}
