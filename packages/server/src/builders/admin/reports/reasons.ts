/** Why something should not be here. */
export const REASONS = {
  untrue: "It claims what is not true",
  impostor: "It is not by who it says",
  private: "It tells what somebody wants kept private",
  hostile: "It insults or threatens somebody",
  unrelated: "It has nothing to do with building, or only advertises",
  unlawful: "It is against the law",
} as const;

/** The name of one. */
export type Reason = keyof typeof REASONS;

/** Their names, in the order they are offered. */
export const REASON_NAMES = Object.keys(REASONS) as [Reason, ...Reason[]];

/**
 * A reason in words.
 *
 * @example reasonWords("untrue") // => "It claims what is not true"
 */
export function reasonWords(name: string): string {
  return Object.hasOwn(REASONS, name) ? REASONS[name as Reason] : name;
}
