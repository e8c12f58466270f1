import { type PremiumRecord, premiumStandingWords, premiumWords } from "@paycurve/core/skills";

/** How a printed premium is drawn: the shape is the statistic. */
export type PremiumShape = "range" | "floor" | "ceiling" | "point";

/**
 * The shape of a premium.
 *
 * @example premiumShape({ low: 25, high: 40, unit: "percent" }) // => "range"
 * @example premiumShape({ low: 30, high: null, unit: "percent" }) // => "floor"
 */
export function premiumShape({ low, high }: PremiumRecord["amount"]): PremiumShape {
  if (low === null) return "ceiling";
  if (high === null) return "floor";
  return low === high ? "point" : "range";
}

const SHAPE_WORDS: Readonly<Record<PremiumShape, string>> = {
  range: "a range",
  floor: "a floor, open above",
  ceiling: "a ceiling, open below",
  point: "one number",
};

/**
 * What a mark says to those who hear the page, after its publisher and amount have been read.
 *
 * Shape   a record, whether it is contradicted → "a range, base, printed; others print otherwise"
 */
export function spokenPremium(record: PremiumRecord, isDisputed: boolean): string {
  const shape = record.amount.unit === "percent" ? SHAPE_WORDS[premiumShape(record.amount)] : "an amount";
  const words = [premiumWords(record), shape, premiumStandingWords(record.standing)].join(", ");
  return isDisputed ? `${words}; others print otherwise` : words;
}

/**
 * Of which level and period a premium is.
 *
 * Shape   a record → "senior level, 2026"; of all levels together, the period alone
 */
export function ofWhen({ level, date }: Pick<PremiumRecord, "level" | "date">): string {
  return level === "all" ? date : `${level} level, ${date}`;
}
