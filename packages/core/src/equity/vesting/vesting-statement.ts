import type { PeriodUnit } from "./add-period.ts";
import type { Fraction } from "./fraction.ts";

/** Vesting terms written as statements, one after the other. */
export interface StatementTerms {
  readonly kind: "statements";
  readonly statements: readonly VestingStatement[];
}

/** A part of the whole that vests at a rhythm, from where the one before ended or from an event on. */
export interface VestingStatement {
  readonly order: number;
  /** Null where it follows the one before, the first the start of vesting. */
  readonly event: string | null;
  readonly occurrences: number;
  readonly period: number;
  readonly unit: PeriodUnit;
  /** What vests at the cliff, as a part of this statement; the rest follows evenly. */
  readonly cliff: { readonly occurrence: number; readonly part: Fraction } | null;
  /** Of the whole. */
  readonly part: Fraction;
}
