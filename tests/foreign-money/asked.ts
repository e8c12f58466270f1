import { LEVELS } from "@paycurve/core/figures";
import type { Market } from "@paycurve/core/money";
import { type LocalPoint, POINT_KINDS } from "@paycurve/core/transfer";
import * as fc from "fast-check";

/** The day on which everything is asked. */
export const ASKED_ON = "2026-11-28";

const PAY: Readonly<Record<Market, { readonly min: number; readonly max: number }>> = {
  US: { min: 30_000, max: 900_000 },
  GB: { min: 20_000, max: 500_000 },
  IN: { min: 300_000, max: 15_000_000 },
};

/** A year's pay in whole units of a market's currency. */
export function payIn(market: Market): fc.Arbitrary<number> {
  return fc.integer(PAY[market]);
}

/** A level. */
export const someLevel = fc.constantFrom(...LEVELS);

/** What a person noted of a market. */
export function pointsIn(market: Market): fc.Arbitrary<LocalPoint[]> {
  const one = fc.record({
    kind: fc.constantFrom(...POINT_KINDS),
    date: fc.constantFrom("2026-10-12", "2025-06-01", "2024-01-31"),
    level: someLevel,
    base: fc
      .tuple(payIn(market), fc.option(payIn(market)))
      .map(([pay, other]) => ({ low: Math.min(pay, other ?? pay), high: Math.max(pay, other ?? pay) })),
    company: fc.constantFrom(null, "Acme"),
  });
  return fc.array(one, { maxLength: 6 });
}
