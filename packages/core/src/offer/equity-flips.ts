import { between } from "./cash-flips.ts";
import type { Flip } from "./flip.ts";
import { type GrantColumn, isPrivate, worthPerYear } from "./grant-columns.ts";
import { known, type OfferPair, type OfferSide } from "./offer-pair.ts";
import { turningPoint } from "./turning-point.ts";

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
  if (known(leading.columns.total) === null || known(other.columns.total) === null) return [];
  return [...discountFlip(pair), ...[leading, other].flatMap((moved) => priceFlip(pair, moved))];
}

function discountFlip({ leading, other }: OfferPair): Flip[] {
  const grants = [...leading.grants, ...other.grants].filter(({ grant }) => isPrivate(grant));
  if (grants.length === 0 || grants.some(({ worth }) => worth.headlinePerShare === null)) return [];
  const totalAt = (side: OfferSide, discount: number): number =>
    withoutPrivate(side) + (1 - discount) * worthPerYear(side.grants.filter(privateOnly), headline);
  const range = [0, 1] as const;
  const value = turningPoint((discount) => totalAt(leading, discount) - totalAt(other, discount), {
    from: range[0],
    to: range[1],
  });
  const said = worthPerYear(grants, headline);
  const counted = worthPerYear(grants, ({ worth }) => worth.conservativePerShare);
  const today = said === 0 ? null : 1 - counted / said;
  return [
    {
      ...between(leading, other),
      variable: "equityDiscount",
      of: null,
      column: "total",
      value,
      today,
      range,
    },
  ];
}

function priceFlip({ leading, other }: OfferPair, moved: OfferSide): Flip[] {
  const traded = moved.grants.filter(({ grant }) => !isPrivate(grant));
  const [first] = traded;
  const today = first?.grant.fairValuePerShare ?? null;
  if (!first || today === null || today === 0) return [];
  const fixed = known((moved === leading ? other : leading).columns.total) ?? 0;
  const rest =
    (known(moved.columns.total) ?? 0) - worthPerYear(traded, ({ worth }) => worth.conservativePerShare);
  const range = [0, today * LARGEST_PRICE_MULTIPLE] as const;
  const value = turningPoint(
    (price) =>
      rest + worthPerYear(traded, ({ worth }) => (worth.conservativePerShare * price) / today) - fixed,
    { from: range[0], to: range[1] },
  );
  const of = moved.columns.offer.id;
  return [{ ...between(leading, other), variable: "sharePrice", of, column: "total", value, today, range }];
}

/** What bears counting in an offer, all but its private equity. */
export function withoutPrivate({ columns, grants }: OfferSide): number {
  return (
    (known(columns.total) ?? 0) -
    worthPerYear(grants.filter(privateOnly), ({ worth }) => worth.conservativePerShare)
  );
}

function privateOnly({ grant }: GrantColumn): boolean {
  return isPrivate(grant);
}

function headline({ worth }: GrantColumn): number {
  return worth.headlinePerShare ?? 0;
}
