import type { CalendarDate } from "../calendar/index.ts";
import type { Verification } from "./verification.ts";
import { isHeld, isVerifiedSystem, type VerifiableItem } from "./verified-item.ts";

/** What the rule of a verified builder asks about. */
export interface VerifiableBuilder {
  /** Of who they are, not of a system. */
  readonly identity: readonly Verification[];
  readonly items: readonly VerifiableItem[];
}

/** One half of the rule. */
export type HalfOfRule = "identity" | "system";

/** The rule, as it is told to everybody. */
export const VERIFIED_BUILDER_RULE =
  "A verified builder has a verified identity and at least one verified shipped system: one that runs in production, has been shipped, and was verified by a check that still counts.";

/**
 * Which half of the rule of a verified builder is not met.
 *
 * Shape   a builder, the day of asking → the halves that are missing, none for a verified builder
 * Source  docs/methods/builders.md
 */
export function missingHalves({ identity, items }: VerifiableBuilder, today: CalendarDate): HalfOfRule[] {
  const isMet: Readonly<Record<HalfOfRule, boolean>> = {
    identity: isHeld(identity, today),
    system: items.some((item) => isVerifiedSystem(item, today)),
  };
  return HALVES.filter((half) => !isMet[half]);
}

/**
 * Whether somebody is a verified builder on a day.
 *
 * Shape   a builder, the day of asking → true when both halves of the rule are met
 * Source  docs/methods/builders.md
 */
export function isVerifiedBuilder(builder: VerifiableBuilder, today: CalendarDate): boolean {
  return missingHalves(builder, today).length === 0;
}

/**
 * Which half of the rule is missing, in words for the builder and for everybody else alike.
 *
 * Shape   the missing halves → a sentence
 * @example verifiedBuilderWords([]) // => "A verified builder."
 * @example verifiedBuilderWords(["system"]) // => "Not a verified builder yet: no shipped system is verified."
 */
export function verifiedBuilderWords(missing: readonly HalfOfRule[]): string {
  if (missing.length === 0) return "A verified builder.";
  return `Not a verified builder yet: ${missing.map((half) => MISSING_WORDS[half]).join(", and ")}.`;
}

const HALVES: readonly HalfOfRule[] = ["identity", "system"];

const MISSING_WORDS: Readonly<Record<HalfOfRule, string>> = {
  identity: "the identity is not verified",
  system: "no shipped system is verified",
};
