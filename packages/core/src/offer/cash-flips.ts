import type { Flip } from "./flip.ts";
import { flipAt } from "./flip-at.ts";
import { knownAmount } from "./known-amount.ts";
import type { OfferPair, OfferSide } from "./offer-pair.ts";
import { LARGEST_PAYOUT, payoutOf } from "./payout.ts";

const LARGEST_BASE_MULTIPLE = 3;

/**
 * Where two offers' cash would be level: at another base of the one behind, or if either bonus paid otherwise, every year.
 * A bonus can be moved even where nothing says what it is expected to pay; nothing else can.
 *
 * Shape   a pair → up to three flips
 * Units   base in major units per year; payouts in fractions of target
 */
export function cashFlips(pair: OfferPair): Flip[] {
  const { leading, other } = pair;
  return [...baseFlip(leading, other), ...payoutFlip(pair, leading), ...payoutFlip(pair, other)];
}

function baseFlip(leading: OfferSide, other: OfferSide): Flip[] {
  const { base, expectedBonus, signOn, offer } = other.columns;
  const [fixed, bonus] = [knownAmount(leading.columns.cash), knownAmount(expectedBonus)];
  if (fixed === null || bonus === null) return [];
  const today = offer.base.amountPerYear;
  const perBase = (base + bonus) / today;
  return [
    flipAt(leading, other, {
      variable: "base",
      of: offer.id,
      column: "cash",
      today,
      range: [0, today * LARGEST_BASE_MULTIPLE],
      lead: (amount) => fixed - (perBase * amount + signOn),
    }),
  ];
}

function payoutFlip({ leading, other, assumptions }: OfferPair, moved: OfferSide): Flip[] {
  const { offer, base, signOn, bonusAtTarget } = moved.columns;
  const fixed = knownAmount((moved === leading ? other : leading).columns.cash);
  if (offer.bonus === null || bonusAtTarget === 0 || fixed === null) return [];
  const sign = moved === leading ? 1 : -1;
  const { expectedFraction } = payoutOf(offer.market, offer.bonus.paidOfTarget, assumptions.bonusPrior);
  return [
    flipAt(leading, other, {
      variable: "bonusPayout",
      of: offer.id,
      column: "cash",
      today: knownAmount(expectedFraction),
      range: [0, LARGEST_PAYOUT],
      lead: (payout) => sign * (base + bonusAtTarget * payout + signOn - fixed),
    }),
  ];
}
