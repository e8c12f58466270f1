import { monthsBetween } from "@paycurve/core/calendar";
import type { Grant } from "@paycurve/core/equity";
import {
  amountWords,
  type BenefitKind,
  instalmentsOf,
  nameAsOwner,
  nameOf,
  type Offer,
  type OnceMoney,
} from "@paycurve/core/offer";

/** What leaving early would cost: cliffs, and money paid once that is owed back. */
export function leavingWords(offers: readonly Offer[]): string {
  return `${cliffWords(offers)} ${claimWords(offers)}`.trim();
}

function cliffWords(offers: readonly Offer[]): string {
  const cliffs = offers.map((offer) => ({ name: nameOf(offer), month: cliffOf(offer) }));
  const [first, second] = cliffs.filter(({ month }) => month > 0);
  if (!first) return "";
  if (!second) return `${first.name}’s cliff falls at month ${first.month}.`;
  return first.month === second.month
    ? `Both cliffs fall at month ${first.month}.`
    : `${first.name}’s cliff falls at month ${first.month}, ${second.name}’s at month ${second.month}.`;
}

/** The latest of an offer's cliffs, in months; 0 where there is none. */
function cliffOf({ equity }: Offer): number {
  return Math.max(0, ...equity.filter(({ quantity }) => quantity > 0).map(cliffOfGrant));
}

/** Months are counted from here where no day matters. */
const A_DAY = "2001-01-01";
const A_YEAR = 12;

/** The month in which a grant's first part vests, where that is a year or longer than the wait for the next; else 0. */
function cliffOfGrant(grant: Grant): number {
  const dates = instalmentsOf({ ...grant, vestingStart: A_DAY }, A_DAY).map(({ date }) => date);
  const [first = 0, second = Infinity] = dates.map((date) => monthsBetween(A_DAY, date));
  return first >= A_YEAR || first > second - first ? first : 0;
}

function claimWords(offers: readonly Offer[]): string {
  const claims = offers.flatMap((offer) =>
    onceOf(offer).map(
      ({ amount, clawBackMonths, what }) =>
        `${nameAsOwner(offer)} ${amountWords(offer, amount)} for ${what} is owed back until month ${clawBackMonths}.`,
    ),
  );
  return claims.length > 0 ? claims.join(" ") : "Nothing is owed back.";
}

/** Money paid once that leaving can cost, and what it is for. */
function onceOf({ signOn, benefits }: Offer): (OnceMoney & { readonly what: string })[] {
  const paid = [
    ...(signOn ? [{ ...signOn, what: "signing" }] : []),
    ...benefits.flatMap((one) => (one.paid === "once" ? [{ ...one, what: PAID_FOR[one.kind] }] : [])),
  ];
  return paid.filter(({ amount, clawBackMonths }) => amount > 0 && clawBackMonths > 0);
}

const PAID_FOR: Readonly<Record<BenefitKind, string>> = {
  pension: "the pension",
  stipend: "a stipend",
  relocation: "moving",
  visa: "the visa",
  other: "other things",
};
