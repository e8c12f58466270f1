import { commonPayoutPerShare, type Grant, isOption, type Preference } from "../equity/index.ts";
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
  const company = companyOf(grants.map(({ grant }) => grant));
  if (company === null) return [];
  const { lastValue: today } = company;
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
      lead: (price) => sign * (rest + soldPerYear(grants, company, price) - fixed),
    }),
  ];
}

/** The one company that all of an offer's private grants are of, as far as any of them states it. */
interface SoldCompany {
  readonly fullyDilutedShares: number;
  readonly preferences: readonly Preference[];
  /** At the last round's price, or else on the common fair value; null where no grant states either. */
  readonly lastValue: number | null;
}

/** Null where the letter does not count the company's shares, or a strike is not stated. */
function companyOf(grants: readonly Grant[]): SoldCompany | null {
  const said = <Value>(of: (grant: Grant) => Value | null): Value | null =>
    grants.map(of).find((value) => value !== null) ?? null;
  const fullyDilutedShares = said((grant) => grant.fullyDilutedShares);
  const preferences = grants.find((grant) => grant.preferences.length > 0)?.preferences ?? [];
  const preferred = preferences.reduce((sum, { shares }) => sum + (shares ?? 0), 0);
  if (fullyDilutedShares === null || fullyDilutedShares <= preferred) return null;
  if (grants.some((grant) => isOption(grant) && grant.strikePerShare === null)) return null;
  const price = said((grant) => grant.preferredPricePerShare) ?? said((grant) => grant.fairValuePerShare);
  return { fullyDilutedShares, preferences, lastValue: price === null ? null : price * fullyDilutedShares };
}

function soldPerYear(grants: readonly GrantColumn[], company: SoldCompany, exitValue: number): number {
  const paid = commonPayoutPerShare({ exitValue, ...company });
  return grants.reduce((sum, { grant, sharesPerYear }) => {
    const strike = isOption(grant) ? (grant.strikePerShare ?? 0) : 0;
    return sum + sharesPerYear * Math.max(paid - strike, 0);
  }, 0);
}
