import type { ComparedOffers } from "@paycurve/core/offer";
import { MOST_BARS } from "./most-bars.ts";
import { stepsOf } from "./step-columns.ts";
import { leaderOf } from "./step-lead.ts";

/** Whether a ring is drawn: offers stand as bars, and one that is ahead at a step is overtaken at the next. */
export function hasTurn({ columns, order }: Pick<ComparedOffers, "columns" | "order">): boolean {
  if ("kind" in order || columns.length > MOST_BARS) return false;
  const leaders = stepsOf({ columns }).map(leaderOf);
  return leaders.some((is, step) => {
    const was = leaders[step - 1] ?? null;
    return was !== null && is !== null && was !== is;
  });
}
