import { type Finding, TRAP } from "@paycurve/core/offer";

/** What a finding is, the gravest first. */
export const FINDING_KINDS = ["trap", "money", "doubt", "known", "withheld"] as const;

/** One of them. */
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Findings that cost money, and those for want of which a number is missing; any other goes by its severity. */
const KIND_OF: Readonly<Record<string, FindingKind>> = {
  [TRAP]: "trap",
  "exercise-cost": "money",
  "claw-back": "money",
  "no-shares": "withheld",
  "no-fair-value": "withheld",
  "no-strike": "withheld",
  "percent-without-share-count": "withheld",
  "preferences-unsaid": "withheld",
};

/** What a finding is. */
export function findingKind({ check, severity }: Pick<Finding, "check" | "severity">): FindingKind {
  return KIND_OF[check] ?? (severity === "info" ? "known" : "doubt");
}

/** The same findings, the gravest first; those of a kind stay in their order. */
export function gravestFirst(findings: readonly Finding[]): Finding[] {
  const rank = (one: Finding): number => FINDING_KINDS.indexOf(findingKind(one));
  return findings.toSorted((one, other) => rank(one) - rank(other));
}

/**
 * What a message says, and what follows from it: its first sentence and the rest.
 *
 * @example firstSentence("It costs $2.50. Ask why.") // => ["It costs $2.50.", "Ask why."]
 */
export function firstSentence(message: string): readonly [first: string, rest: string] {
  const end = /[.?!] (?=\p{Lu})/u.exec(message);
  if (!end) return [message, ""];
  return [message.slice(0, end.index + 1), message.slice(end.index + 2)];
}
