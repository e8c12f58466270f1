import { type Grant, type PricedVest, type SharePriceModel, sharePricePaths } from "../equity/index.ts";
import { MARKETS } from "../money/index.ts";
import type { Rng } from "../rng.ts";
import type { OfferAssumptions } from "./assumptions.ts";
import { isPrivate } from "./grant-columns.ts";
import type { Offer } from "./offer.ts";
import type { PathBlock } from "./path-block.ts";
import { firstDayOf, monthsUntil, usableInstalments } from "./vested-per-year.ts";

/** Shares that trade, by the month since the first day by whose end they vest, in units of the first grant's price. */
export interface PublicLaw extends Pick<SharePriceModel, "driftPerYear" | "volatilityPerSqrtYear"> {
  readonly pricePerShare: number;
  readonly sharesByMonth: ReadonlyMap<number, number>;
}

/**
 * What an offer's shares that trade are simulated from: one price for all its grants. Null without such grants; "unsaid"
 * where one has no price.
 */
export function publicLaw(offer: Offer, assumptions: OfferAssumptions): PublicLaw | null | "unsaid" {
  const { currency } = MARKETS[offer.market];
  const grants = offer.equity.filter(
    (grant) => !isPrivate(grant) && grant.currency === currency && grant.quantity > 0,
  );
  if (grants.length === 0) return null;
  const pricePerShare = grants.find((grant) => grant.fairValuePerShare !== 0)?.fairValuePerShare ?? 0;
  if (grants.some(({ fairValuePerShare }) => fairValuePerShare === null)) return "unsaid";
  const sharesByMonth = new Map<number, number>();
  for (const grant of pricePerShare === 0 ? [] : grants) {
    for (const { month, value } of valuesOf(grant, offer)) {
      if (month > assumptions.years * 12) continue;
      sharesByMonth.set(month, (sharesByMonth.get(month) ?? 0) + value / pricePerShare);
    }
  }
  return {
    pricePerShare,
    sharesByMonth,
    driftPerYear: assumptions.publicDriftPerYear,
    volatilityPerSqrtYear: assumptions.publicVolatilityPerSqrtYear,
  };
}

/** What vests of a grant at today's price, by month. */
function valuesOf(grant: Grant, { start }: Offer): { readonly month: number; readonly value: number }[] {
  const first = firstDayOf(grant, start);
  return usableInstalments(grant, start).map(({ date, quantity }) => ({
    month: monthsUntil(first, date),
    value: quantity * (grant.fairValuePerShare ?? 0),
  }));
}

/**
 * The months in which any of several offers' shares vest. All of them draw the price in each, so that the same path is the
 * same course of the market in every offer, however each vests.
 *
 * Shape   laws → months, rising
 */
export function monthsPriced(laws: readonly PublicLaw[]): number[] {
  const months = new Set(laws.flatMap(({ sharesByMonth }) => [...sharesByMonth.keys()]));
  return [...months].sort((one, other) => one - other);
}

/**
 * A law's vests in given months, of nothing where none of its own vest.
 *
 * Shape   a law, months in rising order → as many vests
 */
export function vestsIn({ sharesByMonth }: PublicLaw, months: readonly number[]): PricedVest[] {
  return months.map((month) => ({
    afterYears: month / 12,
    shares: sharesByMonth.get(month) ?? 0,
    year: Math.max(1, Math.ceil(month / 12)),
  }));
}

/**
 * Draws what shares that trade are worth as they vest into the years of some paths.
 *
 * Shape   a model of at least one vest, chance, some paths → their years and equity raised; one normal a vest
 */
export function addPublicEquity(
  model: Omit<SharePriceModel, "paths">,
  rng: Rng,
  { years, first, count, equity }: PathBlock,
): void {
  const { total, perYear } = sharePricePaths({ ...model, paths: count }, rng);
  for (const [year, values] of perYear.entries()) addTo(years[year], values, first);
  addTo(equity, total, 0);
}

function addTo(column: Float64Array | undefined, values: Float64Array, first: number): void {
  if (!column) return;
  for (let path = 0; path < values.length; path++) {
    column[first + path] = (column[first + path] ?? 0) + (values[path] ?? 0);
  }
}
