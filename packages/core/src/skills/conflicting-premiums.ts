import { baselineKey } from "./baseline-key.ts";
import type { PremiumAmount, PremiumRecord } from "./premium-record.ts";

/**
 * The records that answer the same question as one and cannot both be right: paid for the same skill over the same
 * baseline, in the same part of pay, market, level, year and kind of job, with ranges that do not meet. Of an echo and
 * what it repeats neither contradicts the other. Where no baseline is named, two sources are not known to mean the same.
 * Another baseline, level or year is another question; what sources say of one another is told by the figures themselves.
 *
 * Shape   a record and all of them → the ids of those that contradict it; symmetric
 */
export function conflictsComputed(record: PremiumRecord, all: readonly PremiumRecord[]): readonly string[] {
  return all
    .filter((other) => isRival(record, other) && !meet(record.amount, other.amount))
    .map(({ id }) => id);
}

const ASKED_ALIKE = ["among", "partOfPay", "market", "level", "date"] as const;

function isRival(one: PremiumRecord, other: PremiumRecord): boolean {
  return (
    one.id !== other.id &&
    one.repeats !== other.id &&
    other.repeats !== one.id &&
    one.amount.unit === other.amount.unit &&
    one.skills.some((skill) => other.skills.includes(skill)) &&
    baselineKey(one) === baselineKey(other) &&
    ASKED_ALIKE.every((part) => one[part] === other[part])
  );
}

/**
 * Whether two ranges share an amount; an open end reaches on.
 *
 * @example meet({ low: 15, high: 25, unit: "percent" }, { low: 25, high: 40, unit: "percent" }) // => true
 */
export function meet(one: PremiumAmount, other: PremiumAmount): boolean {
  const below = (high: number | null, low: number | null): boolean =>
    high !== null && low !== null && high < low;
  return !below(one.high, other.low) && !below(other.high, one.low);
}
