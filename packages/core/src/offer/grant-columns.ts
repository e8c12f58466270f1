import type { Grant } from "../equity/index.ts";
import { MARKETS } from "../money/index.ts";
import type { OfferAssumptions } from "./assumptions.ts";
import { type GrantWorth, grantWorth } from "./grant-worth.ts";
import type { Offer } from "./offer.ts";
import { vestedPerYear } from "./vested-per-year.ts";

/** One grant as a mean per year. */
export interface GrantColumn {
  readonly grant: Grant;
  readonly sharesPerYear: number;
  readonly worth: GrantWorth;
}

/**
 * An offer's grants in the offer's own currency: how many shares vest in a mean year, and what one counts.
 *
 * Shape   an offer, what is assumed → one GrantColumn for each such grant
 */
export function grantColumns(offer: Offer, assumptions: OfferAssumptions): GrantColumn[] {
  const { currency } = MARKETS[offer.market];
  return offer.equity
    .filter((grant) => grant.currency === currency)
    .map((grant) => {
      const vested = vestedPerYear(grant, offer.start, assumptions.years);
      const sharesPerYear = vested.reduce((sum, shares) => sum + shares, 0) / assumptions.years;
      return { grant, sharesPerYear, worth: grantWorth(grant, assumptions, offer.happyWithoutEquity) };
    });
}

/** Whether a grant's shares do not trade. */
export function isPrivate({ kind }: Grant): boolean {
  return kind !== "rsu";
}

/** Whether a grant is a part of a company whose shares nobody has counted, and so of no known number. */
export function isUncounted({ quantity, companyFraction, fullyDilutedShares }: Grant): boolean {
  return quantity === 0 && companyFraction !== null && fullyDilutedShares === null;
}

/** Whether an offer grants shares that do not trade: a bet. */
export function holdsBet({ equity }: Offer): boolean {
  return equity.some((grant) => isPrivate(grant) && (grant.quantity > 0 || isUncounted(grant)));
}

/** What grants come to in a mean year, each share at what `each` says. */
export function worthPerYear(grants: readonly GrantColumn[], each: (column: GrantColumn) => number): number {
  return grants.reduce((sum, column) => sum + column.sharesPerYear * each(column), 0);
}
