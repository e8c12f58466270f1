import type { PlacedPercentile } from "./placement.ts";

/**
 * A percentile in words that claim no more than its band: "55th, somewhere from the 50th to the 60th".
 * Ends are rounded outward; past every posting only the bound is said, never "100th".
 *
 * Shape   fractions 0…1 → words
 * @example percentileWords({ mid: 1, low: 0.8628, high: 1, n: 25, nEffective: 25 }) // => "at least the 86th percentile"
 */
export function percentileWords({ mid, low, high }: PlacedPercentile): string {
  const lowest = Math.floor(low * 100);
  const highest = Math.ceil(high * 100);
  if (mid === null && lowest <= 0 && highest >= 100) return "anywhere from the bottom to the top percentile";
  if (mid === 1 || (mid === null && highest >= 100)) return `at least the ${ordinal(lowest)} percentile`;
  if (mid === 0 || (mid === null && lowest <= 0)) return `at most the ${ordinal(highest)} percentile`;
  if (mid === null) return `somewhere from the ${ordinal(lowest)} to the ${ordinal(highest)} percentile`;
  return `${ordinal(wholePercentile(mid))} percentile (${bandWords({ low, high })})`;
}

/**
 * A whole number with its English ending.
 *
 * @example ordinal(22) // => "22nd"
 */
export function ordinal(value: number): string {
  const teens = value % 100 >= 11 && value % 100 <= 13;
  const ending = teens ? "th" : ({ 1: "st", 2: "nd", 3: "rd" }[value % 10] ?? "th");
  return `${value}${ending}`;
}

/**
 * A band in words, its ends rounded outward.
 *
 * Shape   fractions 0…1 → words
 * @example bandWords({ low: 0.471, high: 0.648 }) // => "47th to 65th"
 * @example bandWords({ low: 0.97, high: 1 }) // => "97th or above"
 */
export function bandWords({ low, high }: { readonly low: number; readonly high: number }): string {
  const [lowest, highest] = [Math.floor(low * 100), Math.ceil(high * 100)];
  if (highest >= 100) return `${ordinal(lowest)} or above`;
  return lowest <= 0 ? `${ordinal(highest)} or below` : `${ordinal(lowest)} to ${ordinal(highest)}`;
}

/**
 * A fraction as a whole percentile, never the 0th or the 100th.
 *
 * @example wholePercentile(0.999) // => 99
 */
export function wholePercentile(fraction: number): number {
  return Math.min(99, Math.max(1, Math.round(fraction * 100)));
}

/**
 * A percentile in the few words that stand beside a level: its place and its band.
 *
 * Shape   a percentile with a middle → place and band
 * @example placeWords({ mid: 0.56, low: 0.471, high: 0.648, n: 9, nEffective: 9 }) // => { place: "56th", band: "47th to 65th" }
 * @example placeWords({ mid: 1, low: 0.8628, high: 1, n: 25, nEffective: 25 }) // => { place: "at least 86th", band: "above every posting" }
 */
export function placeWords({ mid, low, high }: PlacedPercentile): {
  readonly place: string;
  readonly band: string;
} {
  if (mid === 1) return { place: `at least ${ordinal(Math.floor(low * 100))}`, band: "above every posting" };
  if (mid === 0) return { place: `at most ${ordinal(Math.ceil(high * 100))}`, band: "below every posting" };
  return { place: mid === null ? "" : ordinal(wholePercentile(mid)), band: bandWords({ low, high }) };
}
