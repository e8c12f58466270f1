import type { OfferAssumptions } from "./assumptions.ts";
import { grantColumns } from "./grant-columns.ts";
import type { Offer, OnceMoney } from "./offer.ts";
import { payoutOf } from "./payout.ts";
import { firstDayOf, monthsUntil, usableInstalments } from "./vested-per-year.ts";

/**
 * What someone has kept who leaves after so many months: base to the day, the bonus of every full year, once-only money that
 * is no longer owed back, and what has vested, counted conservatively.
 *
 * Shape   an offer, what is assumed → (whole months ≥ 0) → amount
 * Units   major units of the offer's currency, in all
 */
export function keptOnLeaving(offer: Offer, assumptions: OfferAssumptions): (months: number) => number {
  const bonus = bonusOfYear(offer, assumptions);
  const vests = grantColumns(offer, assumptions).flatMap(({ grant, worth }) => {
    const first = firstDayOf(grant, offer.start);
    return usableInstalments(grant, offer.start).map(({ date, quantity }) => ({
      month: monthsUntil(first, date),
      amount: quantity * worth.conservativePerShare,
    }));
  });
  return (months) => {
    const vested = vests.reduce((sum, { month, amount }) => sum + (month <= months ? amount : 0), 0);
    const money = baseUntil(offer, months) + benefitsUntil(offer, months) + onceKept(offer, months);
    return money + bonus(Math.floor(months / 12)) + vested;
  };
}

/** Once-only money that would be owed back by someone leaving after so many months. */
export function owedBack(offer: Offer, months: number): number {
  return onceOf(offer).reduce(
    (sum, { amount, clawBackMonths }) => sum + (months < clawBackMonths ? amount : 0),
    0,
  );
}

function onceKept(offer: Offer, months: number): number {
  const paid = onceOf(offer).reduce((sum, { amount }) => sum + amount, 0);
  return months === 0 ? 0 : paid - owedBack(offer, months);
}

function onceOf({ signOn, benefits }: Offer): OnceMoney[] {
  return [...(signOn ? [signOn] : []), ...benefits.filter((benefit) => benefit.paid === "once")];
}

function baseUntil({ base }: Pick<Offer, "base">, months: number): number {
  const full = Math.floor(months / 12);
  const years = Array.from({ length: full }, (_, year) => (1 + base.raisePerYear) ** year);
  const rest = ((months % 12) / 12) * (1 + base.raisePerYear) ** full;
  return base.amountPerYear * (years.reduce((sum, year) => sum + year, 0) + rest);
}

function benefitsUntil(offer: Offer, months: number): number {
  const yearly = offer.benefits.filter((benefit) => benefit.paid === "yearly");
  const ofBase = yearly.reduce((sum, { ofBaseFraction }) => sum + ofBaseFraction, 0);
  const fixed = yearly.reduce((sum, { amountPerYear }) => sum + amountPerYear, 0);
  return ofBase * baseUntil(offer, months) + (fixed * months) / 12;
}

/** Expected bonuses of so many full years; a payout that nothing says counts nothing here. */
function bonusOfYear(
  { bonus, market, base }: Offer,
  { bonusPrior }: Pick<OfferAssumptions, "bonusPrior">,
): (years: number) => number {
  if (bonus === null) return () => 0;
  const { expectedFraction } = payoutOf(market, bonus.paidOfTarget, bonusPrior);
  const ofBase = typeof expectedFraction === "number" ? bonus.targetFraction * expectedFraction : 0;
  return (years) => ofBase * baseUntil({ base }, years * 12);
}
