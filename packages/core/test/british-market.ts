import {
  type BorneLevel,
  isBorne,
  type LocalLevel,
  type LocalMarket,
  type LocalPoint,
  localMarket,
  type MarketStructure,
} from "@paycurve/core/transfer";
import * as fc from "fast-check";

/** A British market as tests have it: three carried steps, of which one is only assumed. */
export const BRITISH_STRUCTURE: MarketStructure = {
  market: "GB",
  reference: "US",
  steps: [
    { from: "entry", to: "mid", log: 0.2, tau: 0.15, comparisons: 3, isAssumed: false },
    { from: "mid", to: "senior", log: 0.2, tau: 0.1, comparisons: 12, isAssumed: false },
    { from: "senior", to: "executive", log: 0.13, tau: 0.25, comparisons: 0, isAssumed: true },
  ],
  spread: { sd: 0.27, sdOfLog: 0.4 },
};

/** The day on which tests ask. */
export const TODAY = "2026-11-28";

/** A British offer of a few weeks ago, one amount unless a higher end is given. */
export function offerOf(
  level: LocalPoint["level"],
  low: number,
  { high = low, date = "2026-09-01", company = null }: OfferParts = {},
): LocalPoint {
  return { kind: "offer", date, level, base: { low, high }, company };
}

interface OfferParts {
  readonly high?: number;
  readonly date?: string;
  readonly company?: string | null;
}

/** Offers of one level that lie a few percent about an amount. */
export function offersAbout(level: LocalPoint["level"], amount: number, count = 8): LocalPoint[] {
  return Array.from({ length: count }, (_, index) =>
    offerOf(level, Math.round(amount * (1 + 0.01 * (index - count / 2)))),
  );
}

/** What points say of the British market on the day of asking. */
export function britishMarket(points: readonly LocalPoint[]): LocalMarket {
  return localMarket(BRITISH_STRUCTURE, points, TODAY);
}

/** The levels that points place or carry; fails where they place none. */
export function britishLevels(points: readonly LocalPoint[]): readonly LocalLevel[] {
  const { levels } = britishMarket(points);
  if ("kind" in levels) throw new Error("there are levels");
  return levels;
}

/** The levels that have a number, by their names. */
export function borneLevels(points: readonly LocalPoint[]): Readonly<Record<string, BorneLevel>> {
  return Object.fromEntries(
    britishLevels(points)
      .filter(isBorne)
      .map((one) => [one.level, one]),
  );
}

/** Three points or more, each of a company of its own, of which two at least are young enough to place a level. */
export const DRAWN_POINTS = fc
  .array(
    fc.record({
      level: fc.constantFrom("entry", "mid", "senior", "executive" as const),
      low: fc.integer({ min: 20_000, max: 300_000 }),
      wide: fc.double({ min: 1, max: 1.6, noNaN: true }),
      months: fc.integer({ min: 0, max: 22 }),
    }),
    { minLength: 3, maxLength: 9 },
  )
  .map((drawn) =>
    drawn.map(({ level, low, wide, months }, id) =>
      offerOf(level, low, {
        high: Math.round(low * wide),
        date: `202${months > 10 ? 5 : 6}-0${1 + (months % 9)}-01`,
        company: `${id}`,
      }),
    ),
  )
  .filter((points) => !("kind" in britishMarket(points).levels));
