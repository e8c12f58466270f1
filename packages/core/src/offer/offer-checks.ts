import type { LevelPlacement } from "../curve/index.ts";
import { MINOR_UNITS_PER_MAJOR } from "../money/index.ts";
import type { Finding } from "./finding.ts";
import { holdsBet } from "./grant-columns.ts";
import type { OfferColumns } from "./offer-columns.ts";
import { amountWords, nameOf } from "./say.ts";

/** What an offer's checks look at: its columns, and where its base stands on its own market's curve, if that is known. */
export interface CheckedOffer {
  readonly columns: OfferColumns;
  readonly placed: LevelPlacement | null;
}

/** A check of one offer: what is to be said of it, or null. */
export interface OfferCheck {
  readonly check: string;
  readonly severity: Finding["severity"];
  readonly says: (offer: CheckedOffer) => string | null;
}

/** Every check of an offer as a whole, in the order they are said. */
export const OFFER_CHECKS: readonly OfferCheck[] = [
  { check: "weak-base", severity: "caution", says: weakBase },
  { check: "target-without-history", severity: "caution", says: targetWithoutHistory },
  { check: "happy-without-equity-unsaid", severity: "caution", says: happyUnsaid },
  { check: "equity-counts-nothing", severity: "info", says: equityCountsNothing },
  { check: "refreshers-verbal", severity: "caution", says: refreshersVerbal },
  { check: "claw-back", severity: "info", says: clawBack },
  { check: "equity-in-other-currency", severity: "info", says: otherCurrency },
];

function weakBase({ columns: { offer }, placed }: CheckedOffer): string | null {
  const quartile = placed?.quantiles.find(({ p }) => p === 0.25);
  if (!placed || !quartile || !("value" in quartile)) return null;
  const low = quartile.value / MINOR_UNITS_PER_MAJOR;
  if (offer.base.amountPerYear >= low) return null;
  const [base, least] = [amountWords(offer, offer.base.amountPerYear), amountWords(offer, low)];
  return `${base} is a weak base: three quarters of ${placed.level} postings start above ${least}. What could be cannot pay rent.`;
}

function targetWithoutHistory({ columns: { offer } }: CheckedOffer): string | null {
  if (offer.bonus === null || offer.bonus.targetFraction === 0 || offer.bonus.paidOfTarget.length > 0)
    return null;
  const target = Math.round(offer.bonus.targetFraction * 1000) / 10;
  return `A ${target} % target with no history. Ask ${nameOf(offer)} what it paid in the last two years.`;
}

function happyUnsaid({ columns: { offer } }: CheckedOffer): string | null {
  if (!holdsBet(offer) || offer.happyWithoutEquity !== null) return null;
  return `Would you still be happy with ${nameOf(offer)} if the equity paid nothing? If not, it counts nothing.`;
}

function equityCountsNothing({ columns: { offer } }: CheckedOffer): string | null {
  if (!holdsBet(offer) || offer.happyWithoutEquity !== false) return null;
  return `You would not be happy with ${nameOf(offer)} if its equity paid nothing, so it counts nothing.`;
}

function refreshersVerbal({ columns: { offer } }: CheckedOffer): string | null {
  if (offer.refreshers === null || offer.refreshers.inWriting) return null;
  return "More grants in later years were promised, but not in writing. They count nothing until they are.";
}

function clawBack({ columns: { offer } }: CheckedOffer): string | null {
  const { signOn } = offer;
  if (signOn === null || signOn.amount === 0 || signOn.clawBackMonths === 0) return null;
  return `${amountWords(offer, signOn.amount)} for signing is owed back if you leave within ${signOn.clawBackMonths} months.`;
}

function otherCurrency({ columns: { offer, years } }: CheckedOffer): string | null {
  const others = [
    ...new Set(years.flatMap(({ otherEquity }) => otherEquity.map(({ currency }) => currency))),
  ];
  if (others.length === 0) return null;
  return `Equity of ${nameOf(offer)} is in ${others.join(" and ")}: it stands in a column of its own and enters no total.`;
}
