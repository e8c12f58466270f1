import type { Rng } from "../rng.ts";
import type { OfferAssumptions } from "./assumptions.ts";
import type { Offer } from "./offer.ts";
import { payoutOf } from "./payout.ts";

const LARGEST_PAYOUT = 2;
const PUBLISHED_YEARS = 2;

/** What is drawn of a bonus: its expected payout, how sure that is, and what a full target would pay each year. */
export interface BonusLaw {
  readonly expectedFraction: number;
  /** Of the firm's own mean around what is expected of it. */
  readonly firmSpread: number;
  readonly yearSpread: number;
  readonly atTarget: Float64Array;
}

/**
 * The law of an offer's bonus: each year lies around the firm's own mean, which itself is only known as well as its
 * history is long. Null where nothing says what such bonuses pay.
 *
 * Source  METHODS, Bonus: predictive sd = √(.25² + .25²/(2+n)), payouts from nothing to twice the target
 */
export function bonusLaw(
  { market, base, bonus }: Offer,
  { years, payoutSpreadFraction }: OfferAssumptions,
): BonusLaw | null {
  const payout = payoutOf(market, bonus?.paidOfTarget ?? []);
  const target = bonus?.targetFraction ?? 0;
  if (typeof payout.expectedFraction !== "number" && target > 0) return null;
  return {
    expectedFraction: typeof payout.expectedFraction === "number" ? payout.expectedFraction : 0,
    firmSpread: payoutSpreadFraction / Math.sqrt(PUBLISHED_YEARS + payout.years),
    yearSpread: payoutSpreadFraction,
    atTarget: Float64Array.from(
      { length: years },
      (_, year) => base.amountPerYear * (1 + base.raisePerYear) ** year * target,
    ),
  };
}

/**
 * Draws bonuses into years that already hold other money. A company that has closed pays none from that year on.
 *
 * Shape   a law, chance, the years of `count` paths from `first` on, the first year each path's company no longer pays
 */
export function addBonuses(
  { expectedFraction, firmSpread, yearSpread, atTarget }: BonusLaw,
  rng: Rng,
  { years, first, count, closedInYear }: PathBlock,
): void {
  const drawn = new Float64Array(count * (atTarget.length + 1));
  rng.fillNormals(drawn);
  for (let path = 0; path < count; path++) {
    const at = path * (atTarget.length + 1);
    const firm = expectedFraction + firmSpread * (drawn[at] ?? 0);
    const pays = Math.min(closedInYear?.[path] ?? atTarget.length, atTarget.length);
    for (let year = 0; year < pays; year++) {
      const payout = firm + yearSpread * (drawn[at + 1 + year] ?? 0);
      const paid = (atTarget[year] ?? 0) * Math.min(Math.max(payout, 0), LARGEST_PAYOUT);
      const column = years[year];
      if (column) column[first + path] = (column[first + path] ?? 0) + paid;
    }
  }
}

/** Some paths of all, in the columns of their years. */
export interface PathBlock {
  readonly years: readonly Float64Array[];
  readonly first: number;
  readonly count: number;
  /** The year, from 0, in which each path's company closed; beyond the horizon where it did not. */
  readonly closedInYear: Uint8Array | null;
}
