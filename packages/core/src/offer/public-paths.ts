import { daysBetween } from "../calendar/index.ts";
import { type SharePriceModel, sharePricePaths } from "../equity/index.ts";
import { MARKETS } from "../money/index.ts";
import type { Rng } from "../rng.ts";
import type { OfferAssumptions } from "./assumptions.ts";
import { isPrivate } from "./grant-columns.ts";
import type { Offer } from "./offer.ts";
import type { PathBlock } from "./path-block.ts";
import { firstDayOf, usableInstalments, vestingYear } from "./vested-per-year.ts";

const DAYS_PER_YEAR = 365.25;

/** Shares that trade, as they vest, in units of the first grant's price. */
export type PublicLaw = Omit<SharePriceModel, "paths">;

/**
 * What an offer's shares that trade are simulated from: one price for all its grants. Null without such grants, or where
 * none of them has a price.
 */
export function publicLaw(offer: Offer, assumptions: OfferAssumptions): PublicLaw | null {
  const { currency } = MARKETS[offer.market];
  const grants = offer.equity.filter((grant) => !isPrivate(grant) && grant.currency === currency);
  const pricePerShare = grants.find(
    ({ fairValuePerShare }) => (fairValuePerShare ?? 0) > 0,
  )?.fairValuePerShare;
  if (!pricePerShare) return null;
  const vests = grants.flatMap((grant) => {
    const start = firstDayOf(grant, offer.start);
    return usableInstalments(grant, offer.start).flatMap(({ date, quantity }) => {
      const year = vestingYear(date, start, assumptions.years);
      const shares = (quantity * (grant.fairValuePerShare ?? 0)) / pricePerShare;
      const afterYears = Math.max(0, daysBetween(start, date) / DAYS_PER_YEAR);
      return year === null ? [] : [{ afterYears, shares, year }];
    });
  });
  if (vests.length === 0) return null;
  return {
    pricePerShare,
    vests: vests.toSorted((one, other) => one.afterYears - other.afterYears),
    driftPerYear: assumptions.publicDriftPerYear,
    volatilityPerSqrtYear: assumptions.publicVolatilityPerSqrtYear,
  };
}

/**
 * Draws what shares that trade are worth as they vest into the years of some paths.
 *
 * Shape   a law, chance, some paths → their years and equity raised; one normal a vest
 */
export function addPublicEquity(law: PublicLaw, rng: Rng, { years, first, count, equity }: PathBlock): void {
  const { total, perYear } = sharePricePaths({ ...law, paths: count }, rng);
  for (const [year, values] of perYear.entries()) addTo(years[year], values, first);
  addTo(equity, total, 0);
}

function addTo(column: Float64Array | undefined, values: Float64Array, first: number): void {
  if (!column) return;
  for (let path = 0; path < values.length; path++) {
    column[first + path] = (column[first + path] ?? 0) + (values[path] ?? 0);
  }
}
