import type { ConditionPath, MetCondition } from "./condition-path.ts";
import { compare, type Fraction, fraction, minus, plus, times, ZERO } from "./fraction.ts";
import type { Tranche } from "./tranche.ts";

/**
 * What falls due by the conditions met. A part of the remainder, as an accelerating event gives, is of what has not
 * fallen due by that day; what was to come later is then cut off at the whole. An expiry after some time is a tranche
 * of nothing.
 *
 * Shape   conditions met, whole quantity → exact tranches in the order of the conditions
 * Source  Open Cap Format, VestingConditionPortion; golden/vesting.json
 */
export function conditionTranches({ met }: ConditionPath, quantity: number): readonly Tranche[] {
  const tranches: Tranche[] = [];
  for (const [part, step] of met.entries()) {
    const due = dueEachTime(step, quantity, tranches);
    if (compare(due, ZERO) === 0 && step.condition.trigger.kind !== "after") continue;
    tranches.push(...step.dates.map((date) => ({ date, due, part })));
  }
  return tranches;
}

function dueEachTime(
  { condition: { gives }, date }: MetCondition,
  quantity: number,
  before: readonly Tranche[],
): Fraction {
  if (gives.kind === "quantity") return gives.quantity;
  const whole = fraction(BigInt(quantity));
  if (!gives.ofRemainder) return times(gives.of, whole);
  const already = before
    .filter((tranche) => tranche.date <= date)
    .reduce((sum, { due }) => plus(sum, due), ZERO);
  return compare(already, whole) > 0 ? ZERO : times(gives.of, minus(whole, already));
}
