import type { Flip } from "./flip.ts";
import { flipAt } from "./flip-at.ts";
import { type GrantColumn, isPrivate, worthPerYear } from "./grant-columns.ts";
import { knownAmount } from "./known-amount.ts";
import type { OfferPair, OfferSide } from "./offer-pair.ts";

const LARGEST_PRICE_MULTIPLE = 5;

/**
 * Where equity would turn the order of what bears counting: at a discount on what they say private equity is worth, the
 * same for both; and at a price of shares that trade. Nothing where either total is withheld.
 *
 * Shape   a pair → flips
 * Units   discount as a fraction of the headline; price in major units per share
 */
export function equityFlips(pair: OfferPair): Flip[] {
  const { leading, other } = pair;
  if (knownAmount(leading.columns.total) === null || knownAmount(other.columns.total) === null) return [];
  return [...discountFlip(pair), ...[leading, other].flatMap((moved) => priceFlip(pair, moved))];
}

function discountFlip({ leading, other }: OfferPair): Flip[] {
  const grants = [...leading.grants, ...other.grants].filter(privateOnly);
  if (grants.length === 0 || grants.some(({ worth }) => worth.headlinePerShare === null)) return [];
  const totalAt = (side: OfferSide, discount: number): number =>
    withoutPrivate(side) + (1 - discount) * worthPerYear(side.grants.filter(privateOnly), headline);
  const said = worthPerYear(grants, headline);
  const counted = worthPerYear(grants, ({ worth }) => worth.conservativePerShare);
  return [
    flipAt(leading, other, {
      variable: "equityDiscount",
      of: null,
      column: "total",
      today: said === 0 ? null : 1 - counted / said,
      range: [0, 1],
      lead: (discount) => totalAt(leading, discount) - totalAt(other, discount),
    }),
  ];
}

function priceFlip({ leading, other }: OfferPair, moved: OfferSide): Flip[] {
  const traded = moved.grants.filter(({ grant }) => !isPrivate(grant));
  const priced = traded.find(({ grant }) => (grant.fairValuePerShare ?? 0) > 0);
  const today = priced?.grant.fairValuePerShare ?? null;
  if (today === null) return [];
  const counted = worthPerYear(traded, ({ worth }) => worth.conservativePerShare);
  const fixed = knownAmount((moved === leading ? other : leading).columns.total) ?? 0;
  const rest = (knownAmount(moved.columns.total) ?? 0) - counted;
  const sign = moved === leading ? 1 : -1;
  return [
    flipAt(leading, other, {
      variable: "sharePrice",
      of: moved.columns.offer.id,
      column: "total",
      today,
      range: [0, today * LARGEST_PRICE_MULTIPLE],
      lead: (price) => sign * (rest + (counted * price) / today - fixed),
    }),
  ];
}

/** What bears counting in an offer, all but its private equity. */
export function withoutPrivate({ columns, grants }: OfferSide): number {
  return (
    (knownAmount(columns.total) ?? 0) -
    worthPerYear(grants.filter(privateOnly), ({ worth }) => worth.conservativePerShare)
  );
}

/** A grant of nothing moves nothing, whatever its letter leaves out. */
function privateOnly({ grant, sharesPerYear }: GrantColumn): boolean {
  return isPrivate(grant) && sharesPerYear > 0;
}

function headline({ worth }: GrantColumn): number {
  return worth.headlinePerShare ?? 0;
}
