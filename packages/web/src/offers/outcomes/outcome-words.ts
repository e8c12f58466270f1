import { amountWords, knownAmount, type Offer, type OfferColumns } from "@paycurve/core/offer";
import { roundedTo } from "@paycurve/core/stats";
import { wholePercent } from "../short-words.ts";
import { alikeWords } from "./alike-words.ts";
import { drawnEquityWords } from "./drawn-equity-words.ts";
import type { DrawnColumns } from "./outcomes.ts";

/** What may come of an offer in words, or why nothing was drawn. */
export function outcomeWords({ columns, found, pending, mean }: DrawnColumns): string {
  if (pending !== null) return pending;
  if (found === null || mean === null) return `Withheld: ${unsaidOf(columns)} is not stated. Ask for it.`;
  const { offer } = columns;
  const [low, half, high] = [found.p10, found.p50, found.p90].map((amount) =>
    amountWords(offer, roundedTo(amount, mean.unit)),
  );
  const range =
    low === high
      ? `${half} a year ${alikeWords(columns)}.`
      : `Eight courses in ten end from ${low} to ${high} a year, half of all under ${half}.`;
  return [range, ...chanceWords(found, offer)].join(" ");
}

function chanceWords(
  { equityNothing, atLeastHeadline }: NonNullable<DrawnColumns["found"]>,
  offer: Offer,
): string[] {
  return [
    ...(equityNothing === null || equityNothing === 0
      ? []
      : [`Its ${drawnEquityWords(offer)} pays nothing in ${wholePercent(equityNothing)}.`]),
    ...(atLeastHeadline === null ? [] : [`At least what they say in ${wholePercent(atLeastHeadline)}.`]),
  ];
}

/** The first thing that the letter would have to say. */
function unsaidOf({ offer, expectedBonus }: OfferColumns): string {
  if (knownAmount(expectedBonus) === null) return "what its bonus pays";
  const grants = offer.equity.filter(isDrawn);
  if (grants.every(({ stage }) => stage === null)) return "its company’s last round";
  if (grants.some(({ preferredPricePerShare }) => preferredPricePerShare === null))
    return "what investors last paid for a share";
  return "what an option costs to exercise";
}

function isDrawn({ kind, quantity }: Offer["equity"][number]): boolean {
  return kind !== "rsu" && quantity > 0;
}
