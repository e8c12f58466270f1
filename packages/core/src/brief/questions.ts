import { type Grant, isOption } from "../equity/index.ts";
import type { OfferColumns } from "../offer/index.ts";
import { type Sentence, say } from "./sentence.ts";

/** A question about equity, and whether a grant's letter leaves it open. */
interface GrantQuestion {
  readonly asks: string;
  readonly isOpen: (grant: Grant) => boolean;
}

const isPrivate = ({ kind }: Grant): boolean => kind !== "rsu";

const GRANT_QUESTIONS: readonly GrantQuestion[] = [
  {
    asks: "What is the strike price of one option?",
    isOpen: (grant) => isOption(grant) && grant.strikePerShare === null,
  },
  {
    asks: "What is the fair value of one common share, and of which day?",
    isOpen: ({ fairValuePerShare }) => fairValuePerShare === null,
  },
  {
    asks: "What did investors last pay for one preferred share?",
    isOpen: (grant) => isPrivate(grant) && grant.preferredPricePerShare === null,
  },
  {
    asks: "How many shares are there in all, fully diluted?",
    isOpen: (grant) => isPrivate(grant) && grant.fullyDilutedShares === null,
  },
  {
    asks: "Who is paid before common shares when the company is sold, and how much?",
    isOpen: (grant) => isPrivate(grant) && grant.preferences.length === 0,
  },
  {
    asks: "How long after leaving can I still exercise?",
    isOpen: (grant) => isOption(grant) && grant.exerciseWindowDays === null,
  },
  { asks: "How does it vest, and is there a cliff?", isOpen: ({ vesting }) => vesting === null },
];

/**
 * What to ask about bonus history and equity: all of it without an offer, else what its letter leaves open.
 *
 * Shape   the offer that is talked about, or null → questions
 */
export function briefQuestions(talked: OfferColumns | null): Sentence[] {
  const bonus = "What did the bonus pay of its target in each of the last years?";
  if (!talked) return [bonus, ...GRANT_QUESTIONS.map(({ asks }) => asks)].map((asks) => say`${asks}`);
  const { offer } = talked;
  const open = GRANT_QUESTIONS.filter(({ isOpen }) => offer.equity.some(isOpen)).map(({ asks }) => asks);
  const ofBonus =
    offer.bonus === null
      ? ["Is there a bonus, and what did it pay in each of the last years?"]
      : offer.bonus.paidOfTarget.length === 0
        ? [bonus]
        : [];
  const ofEquity = offer.equity.length === 0 ? ["Is there equity, and can it be sold?"] : open;
  return [...ofBonus, ...ofEquity].map((asks) => say`${asks}`);
}
