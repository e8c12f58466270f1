import { capitalised } from "@paycurve/core";
import { amountWords, nameAsOwner, nameOf, type OfferColumns } from "@paycurve/core/offer";
import { wholePercent } from "../short-words.ts";
import { yearName } from "../year-parts.ts";
import { numberWords } from "../years-words.ts";

/** What is to be seen in the years, as a headline, and what more. */
export interface YearsFinding {
  readonly headline: string;
  readonly rest: string;
}

/**
 * What makes one year unlike another, or that all are alike.
 *
 * Shape   offers' columns (n ≥ 1) → a headline and what follows it
 */
export function yearsFinding(columns: readonly OfferColumns[]): YearsFinding {
  const [headline, ...others] = KINDS.flatMap(({ each, several }) => {
    const said = columns.flatMap(each);
    return said.length > MOST_NAMED ? [capitalised(several(numberWords(said.length)))] : said;
  });
  const rest = [...others, "Ghosts are the headlines"].map((says) => `${says}.`).join(" ");
  return { headline: headline ?? alikeWords(columns), rest };
}

/** More offers than these are counted, not named. */
const MOST_NAMED = 2;

interface Kind {
  readonly each: (one: OfferColumns) => string[];
  readonly several: (count: string) => string;
}

const KINDS: readonly Kind[] = [
  { each: paidOnce, several: (count) => `the first year bears what ${count} offers pay only once` },
  { each: promisedRaise, several: (count) => `${count} letters promise another base each year` },
  { each: unevenEquity, several: (count) => `the equity of ${count} offers becomes yours unevenly` },
];

function alikeWords(columns: readonly OfferColumns[]): string {
  const count = columns[0]?.years.length ?? 0;
  if (count === 1) return "One year, as the letters state it";
  const nobody =
    columns.length === 1
      ? "the letter promises no"
      : columns.length === 2
        ? "neither letter promises a"
        : "no letter promises a";
  const refreshed = columns.some(({ offer }) => offer.refreshers !== null);
  return `${capitalised(numberWords(count))} alike: ${nobody} raise${refreshed ? "" : " or refresher"}`;
}

function paidOnce({ offer, years }: OfferColumns): string[] {
  const [first, second] = years;
  const once = (first?.signOn ?? 0) + Math.max(0, (first?.benefits ?? 0) - (second?.benefits ?? 0));
  if (!second || once === 0) return [];
  return [`The first year bears ${amountWords(offer, once)} that ${nameOf(offer)} pays only once`];
}

function promisedRaise({ offer }: OfferColumns): string[] {
  const { raisePerYear } = offer.base;
  if (raisePerYear === 0) return [];
  const more = raisePerYear > 0 ? "more" : "less";
  return [`${nameOf(offer)} promises ${wholePercent(Math.abs(raisePerYear))} ${more} base each year`];
}

/** A year that bears so much more of the equity than an even share of it is named. */
const UNEVEN = 1.2;

function unevenEquity({ offer, years }: OfferColumns): string[] {
  const vested = years.map(({ equity }) => equity.headline ?? equity.conservative);
  const all = vested.reduce((sum, one) => sum + one, 0);
  const most = Math.max(...vested);
  const year = years[vested.indexOf(most)];
  if (all === 0 || !year || most <= (all / years.length) * UNEVEN) return [];
  return [
    `${wholePercent(most / all)} of ${nameAsOwner(offer)} equity becomes yours in ${yearInWords(year)}`,
  ];
}

function yearInWords(year: Parameters<typeof yearName>[0]): string {
  return year.from ? yearName(year) : `year ${year.year}`;
}
