import { amountWords, nameAsOwner, nameOf, type OfferColumns } from "@paycurve/core/offer";
import { roundedTo } from "@paycurve/core/stats";
import { wholePercent } from "../short-words.ts";
import { numberWords } from "../years-words.ts";
import { alikeWords } from "./alike-words.ts";
import { drawnEquityWords } from "./drawn-equity-words.ts";
import type { DrawnColumns, Outcome } from "./outcomes.ts";

/** What is to be seen in the courses, as a headline, and what more. */
export interface OutcomesFinding {
  readonly headline: string;
  readonly rest: string;
}

/** More offers than these are counted, not named. */
const MOST_NAMED = 2;

/**
 * Which offer pays the most how often, and whose equity pays nothing.
 *
 * Shape   offers' outcomes (n ≥ 1) → a headline and what follows it
 */
export function outcomesFinding(drawn: readonly DrawnColumns[]): OutcomesFinding {
  return { headline: headlineOf(drawn), rest: nothingWords(drawn) };
}

function headlineOf(all: readonly DrawnColumns[]): string {
  const drawn = all.filter(({ mean }) => mean !== null);
  const [most] = drawn.toSorted((one, other) => (other.found?.best ?? 0) - (one.found?.best ?? 0));
  if (!most?.mean) return "What may come of it";
  if (drawn.length > 1 && most.found?.best != null) {
    const among = drawn.length < all.length ? `, of the ${numberWords(drawn.length)} that can be drawn` : "";
    return `${bestWords(drawn, nameOf(most.columns.offer), most.found.best)}${among}`;
  }
  return aloneWords(most.columns, most.mean);
}

function bestWords(drawn: readonly DrawnColumns[], name: string, best: number): string {
  const shared = 1 - drawn.reduce((sum, { found }) => sum + (found?.best ?? 0), 0);
  if (shared < MUCH) return `${name} pays the most ${oftenWords(best)}`;
  if (best > 0) return `${name} pays the most ${oftenWords(best)}; ${oftenWords(shared)} the most is shared`;
  return drawn.length === 2
    ? "Both come to the same in every course"
    : "No offer pays more than every other in any course: the most is shared";
}

/** So many courses in which the most is shared are said. */
const MUCH = 0.005;

function aloneWords(columns: OfferColumns, { spread: { p10, p50, p90 }, unit }: Outcome): string {
  const { offer } = columns;
  const half = amountWords(offer, roundedTo(p50, unit));
  return p10 === p90
    ? `${nameOf(offer)} comes to ${half} a year ${alikeWords(columns)}`
    : `Half of what may come of ${nameOf(offer)} lies at ${half} a year or less`;
}

function oftenWords(share: number): string {
  if (share >= NEARLY_ALL) return "in nearly every course";
  return `in ${wholePercent(share)} of courses`;
}

const NEARLY_ALL = 0.995;

function nothingWords(drawn: readonly DrawnColumns[]): string {
  const nothing = drawn.filter(({ found }) => (found?.equityNothing ?? 0) >= 1 - NEARLY_ALL);
  if (nothing.length > MOST_NAMED)
    return `In most courses the equity of ${numberWords(nothing.filter(mostly).length)} offers pays nothing.`;
  return nothing
    .map(
      ({ columns: { offer }, found }) =>
        `${nameAsOwner(offer)} ${drawnEquityWords(offer)} pays nothing ${oftenWords(found?.equityNothing ?? 0)}.`,
    )
    .join(" ");
}

function mostly({ found }: DrawnColumns): boolean {
  return (found?.equityNothing ?? 0) > 1 / 2;
}
