/** How sure a part of a bar is; what nothing says is unsaid. */
export type Sureness = "sure" | "likely" | "hoped" | "ghost" | "unsaid";

/** A part of a bar: an amount a year, and how sure it is. */
export interface BarPart {
  readonly sureness: Sureness;
  readonly amount: number;
}

/** What the parts of a bar come to. */
export function heightOf(parts: readonly BarPart[]): number {
  return parts.reduce((sum, { amount }) => sum + amount, 0);
}
