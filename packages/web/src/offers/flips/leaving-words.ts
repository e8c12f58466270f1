import { amountWords, nameAsOwner, nameOf, type Offer } from "@paycurve/core/offer";

/** What leaving early would cost: cliffs, and signing money that is owed back. */
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
  const cliffs = equity.map(({ vesting }) =>
    vesting !== null && "cliffMonths" in vesting ? vesting.cliffMonths : 0,
  );
  return Math.max(0, ...cliffs);
}

function claimWords(offers: readonly Offer[]): string {
  const claims = offers.flatMap((offer) => {
    const { signOn } = offer;
    if (!signOn || signOn.amount === 0 || signOn.clawBackMonths === 0) return [];
    return [
      `${nameAsOwner(offer)} ${amountWords(offer, signOn.amount)} for signing is owed back until month ${signOn.clawBackMonths}.`,
    ];
  });
  if (claims.length > 0) return claims.join(" ");
  return offers.some(({ signOn }) => signOn && signOn.amount > 0)
    ? ""
    : "No sign-on, so nothing to pay back.";
}
