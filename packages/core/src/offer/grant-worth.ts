import { type Grant, isOption } from "../equity/index.ts";
import type { OfferAssumptions } from "./assumptions.ts";

/** What one vested share or option counts, in major units of the grant's currency; null where the letter cannot say. */
export interface GrantWorth {
  /** What bears counting. */
  readonly conservativePerShare: number;
  /** What the recruiter says. */
  readonly headlinePerShare: number | null;
  /** What private equity would come to on the common fair value, before any discount; null for shares that trade. */
  readonly paperPerShare: number | null;
}

/**
 * What one share or option of a grant counts. Shares that trade count at their price. Private ones count at the common fair
 * value, never the preferred price, less what exercising costs, less the discount; and nothing at all for someone who
 * would be unhappy without them. An option at the money counts zero: today there is nothing to gain by it.
 *
 * Shape   a grant, the discount, whether the person would be happy without → three values
 * Units   major units of the grant's currency per share
 * Source  METHODS, Equity; docs/methods/equity.md
 */
export function grantWorth(
  grant: Grant,
  { privateDiscountFraction }: Pick<OfferAssumptions, "privateDiscountFraction">,
  happyWithoutEquity: boolean | null,
): GrantWorth {
  const { fairValuePerShare: fairValue, preferredPricePerShare: preferred } = grant;
  if (grant.kind === "rsu") {
    return { conservativePerShare: fairValue ?? 0, headlinePerShare: fairValue, paperPerShare: null };
  }
  const strike = isOption(grant) ? grant.strikePerShare : 0;
  const gain = (value: number | null): number | null =>
    value === null || strike === null ? null : Math.max(value - strike, 0);
  const paper = gain(fairValue);
  const counted = happyWithoutEquity === false ? 0 : (paper ?? 0) * (1 - privateDiscountFraction);
  return {
    conservativePerShare: counted,
    headlinePerShare: gain(preferred ?? fairValue),
    paperPerShare: paper,
  };
}
