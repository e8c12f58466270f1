/** Why no number is given. */
export type WithheldReason = "too-few" | "too-imprecise" | "concentrated" | "no-data" | "no-local-points";

/**
 * An answer that the data cannot bear: a value, not an exception and not a guess.
 *
 * Units   n in independent postings (or people), as counted against `needed`; needed null where more would not help
 */
export interface Withheld {
  readonly kind: "withheld";
  readonly reason: WithheldReason;
  readonly n: number;
  readonly needed: number | null;
}

/**
 * Says that an answer is withheld, why, and what would make it answerable.
 *
 * @example withheld("too-few", 5, 8) // => { kind: "withheld", reason: "too-few", n: 5, needed: 8 }
 */
export function withheld(reason: WithheldReason, n: number, needed: number | null): Withheld {
  return { kind: "withheld", reason, n, needed };
}
