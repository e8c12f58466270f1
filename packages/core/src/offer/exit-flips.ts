import { commonPayoutPerShare, type Grant, isOption } from "../equity/index.ts";
import { withoutPrivate } from "./equity-flips.ts";
import type { Flip } from "./flip.ts";
import { flipAt } from "./flip-at.ts";
import { type GrantColumn, isPrivate } from "./grant-columns.ts";
import { knownAmount } from "./known-amount.ts";
import type { OfferPair, OfferSide } from "./offer-pair.ts";

/** How many times its last value a company is looked at being sold for. */
const LARGEST_EXIT_MULTIPLE = 50;
const STEPS = 400;

/**
 * For what price a company would have to be sold, before any more rounds, so that its shares turned the order of what bears
 * counting. Only for a company whose shares are all counted by the letter; other private equity stays as it counts.
 *
 * Shape   a pair → a flip for each offer with such a grant
 * Units   the whole company's price, major units
 */
export function exitFlips(pair: OfferPair): Flip[] {
  const { leading, other } = pair;
  if (knownAmount(leading.columns.total) === null || knownAmount(other.columns.total) === null) return [];
  return [leading, other].flatMap((moved) => exitFlip(pair, moved));
}

function exitFlip({ leading, other }: OfferPair, moved: OfferSide): Flip[] {
  const grants = moved.grants.filter(({ grant, sharesPerYear }) => isPrivate(grant) && sharesPerYear > 0);
  const [first] = grants;
  if (!first || grants.some(({ grant }) => !canBeSold(grant))) return [];
  const today = lastValueOf(first.grant);
  if (today === null || today === 0) return [];
  const rest = withoutPrivate(moved);
  const fixed = knownAmount((moved === leading ? other : leading).columns.total) ?? 0;
  const sign = moved === leading ? 1 : -1;
  return [
    flipAt(leading, other, {
      variable: "exitValue",
      of: moved.columns.offer.id,
      column: "total",
      today,
      range: [0, today * LARGEST_EXIT_MULTIPLE],
      steps: STEPS,
      lead: (price) => sign * (rest + soldPerYear(grants, price) - fixed),
    }),
  ];
}

function soldPerYear(grants: readonly GrantColumn[], exitValue: number): number {
  return grants.reduce((sum, { grant, sharesPerYear }) => {
    const { preferences, fullyDilutedShares } = grant;
    const paid = commonPayoutPerShare({
      exitValue,
      preferences,
      fullyDilutedShares: fullyDilutedShares ?? 0,
    });
    return sum + sharesPerYear * Math.max(paid - (isOption(grant) ? (grant.strikePerShare ?? 0) : 0), 0);
  }, 0);
}

function canBeSold({ fullyDilutedShares, preferences, strikePerShare, kind }: Grant): boolean {
  const preferred = preferences.reduce((sum, { shares }) => sum + (shares ?? 0), 0);
  const hasStrike = strikePerShare !== null || !isOption({ kind });
  return hasStrike && fullyDilutedShares !== null && fullyDilutedShares > preferred;
}

function lastValueOf({
  preferredPricePerShare,
  fairValuePerShare,
  fullyDilutedShares,
}: Grant): number | null {
  const price = preferredPricePerShare ?? fairValuePerShare;
  return price === null || fullyDilutedShares === null ? null : price * fullyDilutedShares;
}
