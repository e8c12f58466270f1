import type { Figure } from "./figure.ts";

/**
 * The two ends a figure states: a point has both alike, a floor no upper one, a ceiling no lower one.
 *
 * Units   as the figure's amount
 */
export function endsOf({ amount, statistic }: Pick<Figure, "amount" | "statistic">): {
  readonly low: number | null;
  readonly high: number | null;
} {
  if (typeof amount !== "number") return amount;
  return { low: statistic === "high" ? null : amount, high: statistic === "low" ? null : amount };
}
