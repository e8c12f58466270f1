import { MINOR_UNITS_PER_MAJOR } from "../money/index.ts";
import { holdsBet } from "./grant-columns.ts";
import type { CheckedOffer } from "./offer-check.ts";
import { amountWords, nameOf } from "./say.ts";

/** Said of an offer that should have begun. */
export function startPast({ columns: { offer }, asOf }: CheckedOffer): string | null {
  if (asOf === null || offer.start === null || offer.start >= asOf) return null;
  return `The first day, ${offer.start}, has passed; years are still counted from it. If you have not begun, ask for a new day and whether the offer still stands.`;
}

/** Said of a base in the lowest quarter of its market. */
export function weakBase({ columns: { offer }, placed }: CheckedOffer): string | null {
  const quartile = placed?.quantiles.find(({ p }) => p === 0.25);
  if (!placed || !quartile || !("value" in quartile)) return null;
  const low = quartile.value / MINOR_UNITS_PER_MAJOR;
  if (offer.base.amountPerYear >= low) return null;
  const [base, least] = [amountWords(offer, offer.base.amountPerYear), amountWords(offer, low)];
  return `${base} is a weak base: three in four ${placed.level} postings advertise more than ${least}, taken in the middle of their range. What could be cannot pay rent: ask for base first.`;
}

/** Asked of private equity while the person has not said whether they need it. */
export function happyUnsaid({ columns: { offer } }: CheckedOffer): string | null {
  if (!holdsBet(offer) || offer.happyWithoutEquity !== null) return null;
  return `Would you still be happy with ${nameOf(offer)} if the equity paid nothing? Mostly it does. If your answer is no, it counts nothing.`;
}

/** Said of private equity that the person needs. */
export function equityCountsNothing({ columns: { offer } }: CheckedOffer): string | null {
  if (!holdsBet(offer) || offer.happyWithoutEquity !== false) return null;
  return `You would not be happy with ${nameOf(offer)} if its equity paid nothing, so it counts nothing. Ask for money in its place.`;
}

/** Said of later grants that nobody wrote down. */
export function refreshersVerbal({ columns: { offer } }: CheckedOffer): string | null {
  if (offer.refreshers === null || offer.refreshers.inWriting) return null;
  return "More grants in later years were spoken of, but not in writing: nobody owes them to you, and they count nothing. Ask for them in the letter.";
}

/** Said of later grants that are written down: they are still no shares. */
export function refreshersUncounted({ columns: { offer } }: CheckedOffer): string | null {
  if (offer.refreshers === null || !offer.refreshers.inWriting) return null;
  return "Later grants are promised in writing, but how many shares, and when they become yours, is not: they count nothing. Ask for both; then they can stand among the grants.";
}

/** Said of money that leaving would cost. */
export function clawBack({ columns: { offer } }: CheckedOffer): string | null {
  const { signOn, benefits } = offer;
  const paid = [
    ...(signOn ? [{ ...signOn, what: "signing" }] : []),
    ...benefits.flatMap((benefit) =>
      benefit.paid === "once" ? [{ ...benefit, what: ONCE[benefit.kind] }] : [],
    ),
  ].filter(({ amount, clawBackMonths }) => amount > 0 && clawBackMonths > 0);
  if (paid.length === 0) return null;
  const owed = paid.map(
    ({ amount, what, clawBackMonths: months }) =>
      `${amountWords(offer, amount)} for ${what} is owed back if you leave within ${months === 1 ? "a month" : `${months} months`}.`,
  );
  return `${owed.join(" ")} Ask whether it shrinks month by month, and whether you owe it if they let you go.`;
}

const ONCE = {
  pension: "your pension",
  stipend: "a stipend",
  relocation: "moving",
  visa: "your visa",
  other: "other things",
} as const;

/** Said of equity in another currency than the pay. */
export function otherCurrency({ columns: { offer, years } }: CheckedOffer): string | null {
  const others = [
    ...new Set(years.flatMap(({ otherEquity }) => otherEquity.map(({ currency }) => currency))),
  ];
  if (others.length === 0) return null;
  return `Equity of ${nameOf(offer)} is in ${others.join(" and ")}: it stands in a column of its own and enters no total, for no exchange rate can be promised.`;
}
