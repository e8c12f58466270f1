import { errorUnit } from "../stats/index.ts";
import type { LevelPay } from "./local-level.ts";

/**
 * What a level's amounts are rounded to when they are printed: the first digit in doubt is the last one shown.
 *
 * Units   major units per year
 * @example payUnit({ half: { low: 94_000, high: 113_000 } }) // => 1000
 */
export function payUnit({ half }: Pick<LevelPay, "half">): number {
  return errorUnit((half.high - half.low) / 2);
}
