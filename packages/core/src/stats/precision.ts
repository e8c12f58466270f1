/** How far a figure may be trusted, in the words of the UK's statistics office. */
export type PrecisionBand = "precise" | "reasonably precise" | "acceptable" | "unreliable";

/**
 * The standard error that an interval implies.
 *
 * Units   as low and high → the same
 * Source  Woodruff 1952: (high − low) / (2 × 1.96), 95 %; golden/stats.json
 * @example Math.round(standardError({ low: 140_000, high: 185_000 })) // => 11480
 */
export function standardError({ low, high }: { readonly low: number; readonly high: number }): number {
  return (high - low) / (2 * NORMAL_97_5);
}

/**
 * The band of a coefficient of variation. What is unreliable is not printed.
 *
 * Shape   cv ≥ 0 as a fraction → band; each upper end belongs to the better band
 * Source  ONS, ASHE quality guidance: 5, 10, 20 %
 * @example precisionBand(0.0501) // => "reasonably precise"
 */
export function precisionBand(cv: number): PrecisionBand {
  if (cv <= 0.05) return "precise";
  if (cv <= 0.1) return "reasonably precise";
  return cv <= 0.2 ? "acceptable" : "unreliable";
}

const NORMAL_97_5 = 1.959963984540054;
