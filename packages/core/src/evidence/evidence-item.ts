import type { CalendarDate } from "../calendar/index.ts";
import type { ScopeQuestion } from "../scope/index.ts";
import type { Skill } from "../skills/index.ts";

/** An AI system that a person shipped, in their own words; null where they have not said. */
export interface EvidenceItem {
  readonly id: string;
  readonly system: string;
  readonly problem: string | null;
  readonly metric: string | null;
  /** Of the metric, before and after. */
  readonly unit: string | null;
  readonly baseline: number | null;
  readonly after: number | null;
  /** How it was measured, and over what window. */
  readonly method: string | null;
  readonly shipped: CalendarDate | null;
  readonly production: boolean | null;
  /** What they did themselves. */
  readonly part: string | null;
  /** Addresses where it can be seen. */
  readonly proof: readonly string[];
  readonly skills: readonly Skill[];
  /** The questions of the scope test that it bears out. */
  readonly shows: readonly ScopeQuestion[];
  /** Whether it may leave the person's file for a public profile. */
  readonly publish: boolean;
}
