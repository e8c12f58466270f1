/** What can turn the order of two offers. */
export const FLIP_VARIABLES = [
  "equityDiscount",
  "base",
  "bonusPayout",
  "exitValue",
  "sharePrice",
  "tenureMonths",
] as const;

/** One of them. */
export type FlipVariable = (typeof FLIP_VARIABLES)[number];

/** Where one thing, all else as it is, would turn the order of two offers. */
export interface Flip {
  /** The leading offer's id, then the other's. */
  readonly between: readonly [leading: string, other: string];
  readonly variable: FlipVariable;
  /** The offer whose variable moves, or that leaving early is better with; null where it is the same for both. */
  readonly of: string | null;
  /** The column that is compared. */
  readonly column: "cash" | "total" | "kept";
  /** Where the order turns, in the variable's own unit; null where nothing of the range turns it. */
  readonly value: number | null;
  /** The offer that is ahead where the variable is above that value; null where nothing turns. */
  readonly above: string | null;
  /** What is known or counted today. */
  readonly today: number | null;
  /** What was looked through. */
  readonly range: readonly [from: number, to: number];
  /** Of leaving: every run of months in which `of` has left more, both ends within; the last one ends at `value`. */
  readonly stretches?: readonly (readonly [from: number, to: number])[];
}
