import { addMonths } from "../calendar/index.ts";
import { emptyPath, type Grant, isOption, type Stage, simulateExit } from "../equity/index.ts";
import { MARKETS } from "../money/index.ts";
import type { Rng } from "../rng.ts";
import type { OfferAssumptions } from "./assumptions.ts";
import type { PathBlock } from "./bonus-paths.ts";
import { isPrivate } from "./grant-columns.ts";
import type { Offer } from "./offer.ts";
import { instalmentsOf, UNDATED_START } from "./vested-per-year.ts";

/** A private company and what of it one would hold, month by month. */
export interface PrivateLaw {
  readonly stage: Stage;
  readonly grants: readonly PrivateHolding[];
}

/** One grant of it: what has vested by the end of each month, the first at index 0. */
interface PrivateHolding {
  readonly vested: Float64Array;
  readonly preferredPricePerShare: number;
  readonly strikePerShare: number;
}

/**
 * What an offer's private equity is simulated from. All grants of an offer are of one company and share its fate.
 *
 * Shape   an offer, what is assumed → a law; null without such grants; "unsaid" where a round or a price is missing
 */
export function privateLaw(offer: Offer, { years }: OfferAssumptions): PrivateLaw | null | "unsaid" {
  const { currency } = MARKETS[offer.market];
  const grants = offer.equity.filter(
    (grant) => isPrivate(grant) && grant.currency === currency && grant.quantity > 0,
  );
  if (grants.length === 0) return null;
  const stage = grants.find((grant) => grant.stage !== null)?.stage ?? null;
  const holdings = grants.map((grant) => holdingOf(grant, offer, years * 12));
  if (stage === null || holdings.includes(null)) return "unsaid";
  return { stage, grants: holdings.filter((holding) => holding !== null) };
}

function holdingOf(grant: Grant, { start }: Offer, months: number): PrivateHolding | null {
  const strike = isOption(grant) ? grant.strikePerShare : 0;
  if (grant.preferredPricePerShare === null || strike === null) return null;
  const first = start ?? UNDATED_START;
  const instalments = instalmentsOf(grant, first);
  const vested = Float64Array.from({ length: months }, (_, month) => {
    const end = addMonths(first, month + 1);
    return instalments.reduce((sum, { date, quantity }) => sum + (date <= end ? quantity : 0), 0);
  });
  return { vested, preferredPricePerShare: grant.preferredPricePerShare, strikePerShare: strike };
}

/**
 * Draws what private equity pays into the year in which the company is sold or listed, less what exercising costs, and
 * notes when companies close. Equity still private at the horizon pays nothing.
 */
export function addPrivateEquity(
  { stage, grants }: PrivateLaw,
  rng: Rng,
  { exits, years: horizon }: OfferAssumptions,
  { years, first, count, closedInYear }: PathBlock,
  equity: Float64Array,
): void {
  const path = emptyPath();
  const question = { stage, months: horizon * 12, rng, assumptions: exits };
  for (let index = 0; index < count; index++) {
    simulateExit(question, path);
    const month = path.month - 1;
    const year = Math.floor(month / 12);
    if (closedInYear) closedInYear[index] = path.outcome === "closed" ? year : horizon;
    if (path.commonMultiple === 0) continue;
    let paid = 0;
    for (const { vested, preferredPricePerShare, strikePerShare } of grants) {
      const gain = path.commonMultiple * preferredPricePerShare - strikePerShare;
      if (gain > 0) paid += gain * (vested[month] ?? 0);
    }
    const column = years[year];
    if (column) column[first + index] = (column[first + index] ?? 0) + paid;
    equity[first + index] = (equity[first + index] ?? 0) + paid;
  }
}
