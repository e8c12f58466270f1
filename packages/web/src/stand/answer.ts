import { type CountedPay, type MarketData, type Placement, place } from "@paycurve/core/curve";
import type { Level } from "@paycurve/core/figures";
import { type ScopeSoFar, scopeSoFar } from "@paycurve/core/scope";
import { type Person, type UnderstoodPay, understoodPay } from "../person/index.ts";

/** What the page can say to a person of one market. */
export interface Answer extends UnderstoodPay {
  readonly scope: ScopeSoFar;
  /** The levels the scope leaves open; empty before any answer. */
  readonly levels: readonly Level[];
  /** The level everything is compared at: the scope's, or the one most people ask about. */
  readonly compared: readonly [Level] | readonly [Level, Level];
  readonly placement: Placement | null;
}

/**
 * Answers a person from a market's data.
 *
 * Shape   data and its counted pay, the person, the level that is meant while scope says nothing → Answer
 */
export function answerTo(
  person: Person,
  data: MarketData,
  { counted, usual }: { readonly counted: CountedPay; readonly usual: Level },
): Answer {
  const { pay, refusal } = understoodPay(person.pay[data.market] ?? "", data.market);
  const scope = scopeSoFar(person.scope);
  const answered = Object.keys(person.scope).length > 0;
  const levels = answered ? scope.levels : [];
  const [first, second, third] = levels;
  const compared =
    first && !third ? (second ? ([first, second] as const) : ([first] as const)) : ([usual] as const);
  const placement =
    pay &&
    place(
      { market: data.market, family: data.family, levels: compared, pay: pay.money },
      data.figures,
      counted,
    );
  return { pay, refusal, scope, levels, compared, placement };
}
