import type { CheckedOffer } from "./offer-check.ts";
import type { OfferColumns } from "./offer-columns.ts";
import { amountWords, percentWords } from "./say.ts";

/** Said of amounts that are more often a slip than an offer: all of them at once. */
export function unlikelyAmount({ columns }: CheckedOffer): string | null {
  const slips = slipsIn(columns)
    .filter(({ is }) => is)
    .map(({ words }) => words);
  return slips.length === 0
    ? null
    : `Few letters offer ${slips.join(", or ")}. Look for a zero too many, or per cent written as a number: 0.15 is 15 %.`;
}

const MOST_RAISE = 0.25;
const MOST_TIMES_BASE = 10;

function slipsIn(columns: OfferColumns): readonly { readonly is: boolean; readonly words: string }[] {
  const { offer, equityHeadline, equityConservative } = columns;
  const { amountPerYear: base, raisePerYear: raise } = offer.base;
  const target = offer.bonus?.targetFraction ?? 0;
  const signOn = offer.signOn?.amount ?? 0;
  const equity = Math.max(equityConservative, equityHeadline ?? 0);
  return [
    { is: raise > MOST_RAISE, words: `a raise of ${percentWords(raise)} every year` },
    { is: raise < 0, words: "a base that falls every year" },
    { is: target > 1, words: `a bonus target of ${percentWords(target)} of base` },
    { is: signOn > base, words: `${amountWords(offer, signOn)} for signing, more than a year’s base` },
    {
      is: equity > MOST_TIMES_BASE * Math.max(columns.base, base),
      words: `equity of ${amountWords(offer, equity)} a year, over ten times the base`,
    },
  ];
}
