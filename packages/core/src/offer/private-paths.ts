import { addMonths } from "../calendar/index.ts";
import {
  type ExitLaw,
  type ExitPath,
  emptyPath,
  exitLaw,
  type Grant,
  isOption,
  simulateExit,
} from "../equity/index.ts";
import { MARKETS } from "../money/index.ts";
import type { Rng } from "../rng.ts";
import type { OfferAssumptions } from "./assumptions.ts";
import { isPrivate, isUncounted } from "./grant-columns.ts";
import type { Offer } from "./offer.ts";
import { OPEN, type PathBlock } from "./path-block.ts";
import { firstDayOf, usableInstalments } from "./vested-per-year.ts";

/** A private company and what of it one would hold, month by month. */
export interface PrivateLaw {
  readonly exits: ExitLaw;
  readonly months: number;
  readonly grants: readonly PrivateHolding[];
}

/** One grant of it: what has vested by the end of each month, the first at index 0. */
interface PrivateHolding {
  readonly vested: Float64Array;
  readonly preferredPricePerShare: number;
  readonly strikePerShare: number;
}

/**
 * What an offer's private equity is simulated from. All grants of an offer are of one company and share its fate, and so
 * does its bonus; what is in another currency than the offer's pays nothing here, but its company can close all the same.
 *
 * Shape   an offer, what is assumed → a law; null without such grants; "unsaid" where a round, a price or a count is missing
 */
export function privateLaw(offer: Offer, assumptions: OfferAssumptions): PrivateLaw | null | "unsaid" {
  const grants = offer.equity.filter(
    (grant) => isPrivate(grant) && (grant.quantity > 0 || isUncounted(grant)),
  );
  const paying = grants.filter(({ currency }) => currency === MARKETS[offer.market].currency);
  const stage = grants.find((grant) => grant.stage !== null)?.stage ?? null;
  if (stage === null) return paying.length === 0 ? null : "unsaid";
  const months = assumptions.years * 12;
  const holdings = paying.map((grant) => holdingOf(grant, offer, months));
  if (holdings.includes(null)) return "unsaid";
  const exits = exitLaw({ stage, assumptions: assumptions.exits });
  return { exits, months, grants: holdings.filter((holding) => holding !== null) };
}

function holdingOf(grant: Grant, { start }: Offer, months: number): PrivateHolding | null {
  const strike = isOption(grant) ? grant.strikePerShare : 0;
  if (grant.preferredPricePerShare === null || strike === null || isUncounted(grant)) return null;
  const first = firstDayOf(grant, start);
  const instalments = usableInstalments(grant, start);
  const vested = Float64Array.from({ length: months }, (_, month) => {
    const end = addMonths(first, month + 1);
    return instalments.reduce((sum, { date, quantity }) => sum + (date <= end ? quantity : 0), 0);
  });
  return { vested, preferredPricePerShare: grant.preferredPricePerShare, strikePerShare: strike };
}

/**
 * Draws what private equity pays into the year in which the company is sold or listed, less what exercising costs, and
 * notes when companies close. Equity still private at the horizon pays nothing.
 *
 * Shape   a law, chance, some paths → their years and equity raised, the years of closing written
 */
export function addPrivateEquity(
  { exits, months, grants }: PrivateLaw,
  rng: Rng,
  { years, first, count, equity, closedInYear }: PathBlock,
): void {
  const path = emptyPath();
  const question = { law: exits, months, rng };
  for (let index = 0; index < count; index++) {
    simulateExit(question, path);
    const year = Math.floor((path.month - 1) / 12);
    closedInYear[index] = path.outcome === "closed" ? year : OPEN;
    if (path.commonMultiple === 0) continue;
    const paid = paidBy(grants, path);
    const column = years[year];
    if (column) column[first + index] = (column[first + index] ?? 0) + paid;
    equity[index] = (equity[index] ?? 0) + paid;
  }
}

function paidBy(grants: readonly PrivateHolding[], { commonMultiple, month }: ExitPath): number {
  let paid = 0;
  for (const { vested, preferredPricePerShare, strikePerShare } of grants) {
    const gain = commonMultiple * preferredPricePerShare - strikePerShare;
    if (gain > 0) paid += gain * (vested[month - 1] ?? 0);
  }
  return paid;
}
