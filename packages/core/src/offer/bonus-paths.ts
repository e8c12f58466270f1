import type { Rng } from "../rng.ts";
import type { OfferAssumptions } from "./assumptions.ts";
import type { Offer } from "./offer.ts";
import type { PathBlock } from "./path-block.ts";
import { LARGEST_PAYOUT, payoutOf } from "./payout.ts";

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
 * Source  METHODS, Bonus: predictive sd = √(.25² + .25²/(2+n)), payouts from nothing to twice the target; √(.25² + .25²/n)
 *         where no published mean adds its two years
 */
export function bonusLaw(
  { market, base, bonus }: Offer,
  { years, payoutSpreadFraction, bonusPrior }: OfferAssumptions,
): BonusLaw | null {
  const payout = payoutOf(market, bonus?.paidOfTarget ?? [], bonusPrior);
  const target = bonus?.targetFraction ?? 0;
  if (typeof payout.expectedFraction !== "number" && target > 0) return null;
  return {
    expectedFraction: typeof payout.expectedFraction === "number" ? payout.expectedFraction : 0,
    firmSpread: payoutSpreadFraction / Math.sqrt(Math.max(1, payout.worthYears)),
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
 * Shape   a law, chance, some paths → their years raised; one normal for the firm and one a year
 */
export function addBonuses(
  { expectedFraction, firmSpread, yearSpread, atTarget }: BonusLaw,
  rng: Rng,
  { years, first, count, closedInYear, normals }: PathBlock,
): void {
  const perPath = atTarget.length + 1;
  rng.fillNormals(normals.subarray(0, count * perPath));
  for (let year = 0; year < atTarget.length; year++) {
    const column = years[year];
    const target = atTarget[year] ?? 0;
    if (!column || target === 0) continue;
    for (let path = 0; path < count; path++) {
      const firm = expectedFraction + firmSpread * (normals[path * perPath] ?? 0);
      const payout = firm + yearSpread * (normals[path * perPath + 1 + year] ?? 0);
      const open = Number((closedInYear[path] ?? 0) > year);
      const paid = open * target * Math.min(Math.max(payout, 0), LARGEST_PAYOUT);
      column[first + path] = (column[first + path] ?? 0) + paid;
    }
  }
}
