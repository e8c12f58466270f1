import type { Flip } from "./flip.ts";
import { known, type OfferPair, type OfferSide } from "./offer-pair.ts";
import { payoutOf } from "./payout.ts";
import { turningPoint } from "./turning-point.ts";

const LARGEST_PAYOUT = 2;
const LARGEST_BASE_MULTIPLE = 3;

/**
 * Where the two offers' cash would be level: at another base of the one behind, or if either bonus paid otherwise, every
 * year. Nothing where the expected payout of either is withheld.
 *
 * Shape   a pair → up to three flips
 * Units   base in major units per year; payouts in fractions of target
 */
export function cashFlips({ leading, other }: OfferPair): Flip[] {
  if (known(leading.columns.cash) === null || known(other.columns.cash) === null) return [];
  return [
    baseFlip(leading, other),
    payoutFlip(leading, other, leading),
    payoutFlip(leading, other, other),
  ].filter((flip) => flip !== null);
}

function baseFlip(leading: OfferSide, other: OfferSide): Flip {
  const { base, expectedBonus, signOn, offer } = other.columns;
  const today = offer.base.amountPerYear;
  const perBase = (base + (known(expectedBonus) ?? 0)) / today;
  const range = [0, today * LARGEST_BASE_MULTIPLE] as const;
  const value = turningPoint((amount) => perBase * amount + signOn - (known(leading.columns.cash) ?? 0), {
    from: range[0],
    to: range[1],
  });
  return { ...between(leading, other), variable: "base", of: offer.id, column: "cash", value, today, range };
}

function payoutFlip(leading: OfferSide, other: OfferSide, moved: OfferSide): Flip | null {
  const { offer, base, signOn, bonusAtTarget } = moved.columns;
  if (offer.bonus === null || bonusAtTarget === 0) return null;
  const fixed = known((moved === leading ? other : leading).columns.cash) ?? 0;
  const range = [0, LARGEST_PAYOUT] as const;
  const value = turningPoint((payout) => base + bonusAtTarget * payout + signOn - fixed, {
    from: range[0],
    to: range[1],
  });
  const today = known(payoutOf(offer.market, offer.bonus.paidOfTarget).expectedFraction);
  return {
    ...between(leading, other),
    variable: "bonusPayout",
    of: offer.id,
    column: "cash",
    value,
    today,
    range,
  };
}

/** The ids of a pair, the leading one first. */
export function between(leading: OfferSide, other: OfferSide): Pick<Flip, "between"> {
  return { between: [leading.columns.offer.id, other.columns.offer.id] };
}
