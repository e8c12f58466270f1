import {
  amountWords,
  type ComparedOffers,
  type Flip,
  type FlipVariable,
  holdsBet,
  knownAmount,
  nameOf,
  type OfferColumns,
} from "@paycurve/core/offer";
import { wholePercent } from "../short-words.ts";
import { yearsWords } from "../years-words.ts";
import { leavingWords } from "./leaving-words.ts";

/** A flip and the two offers that it is between, with the one that moves. */
interface FlipPair {
  readonly flip: Flip;
  readonly leading: OfferColumns;
  readonly other: OfferColumns;
  readonly moved: OfferColumns;
  readonly years: number;
}

/**
 * What a flip rests on, beneath its ruler: what was counted, and how it was come by.
 *
 * Shape   a flip, the comparison → a sentence or two; empty where there is nothing to add
 */
export function flipBecause(flip: Flip, { columns, assumptions: { years } }: ComparedOffers): string {
  const [leading, other] = flip.between.map((id) => columns.find(({ offer }) => offer.id === id));
  const moved = columns.find(({ offer }) => offer.id === flip.of) ?? other;
  if (!leading || !other || !moved) return "";
  return BECAUSE[flip.variable]({ flip, leading, other, moved, years }).filter(Boolean).join(" ");
}

const BECAUSE: Readonly<Record<FlipVariable, (pair: FlipPair) => readonly string[]>> = {
  equityDiscount: (pair) => [shareInAll(pair), countsNothing(pair)],
  base: (pair) => [bonusCounted(pair), levelInAll(pair)],
  bonusPayout: ({ flip: { today }, moved }) => [payoutHistory(moved, today)],
  exitValue: ({ moved: { offer } }) => [
    offer.equity.some(({ preferences }) => preferences.length > 0)
      ? "Investors are paid first, as the letter says."
      : "Who is paid first is not stated: this is as if nobody were.",
  ],
  sharePrice: () => ["Counted at today’s price. It may rise or fall before each part is yours."],
  tenureMonths: ({ leading, other }) => [leavingWords([leading.offer, other.offer])],
};

/** What the turn comes to over all the years, where all the equity is of companies that are not listed. */
function shareInAll({ flip: { value }, leading, other, years }: FlipPair): string {
  const bets = [leading, other].filter(({ offer }) => holdsBet(offer));
  const isAll = bets.every(({ offer }) => offer.equity.every(({ kind }) => kind !== "rsu"));
  if (value === null || !isAll) return "";
  const said = bets.reduce((sum, { equityHeadline }) => sum + (equityHeadline ?? 0), 0) * years;
  const [part, whole] = [said * (1 - value), said].map((amount) => amountWords(leading.offer, amount));
  return `${part} of ${whole} over ${yearsWords(years)}, before dilution and whoever is paid first.`;
}

function countsNothing({ leading, other }: FlipPair): string {
  const unhappy = [leading, other].filter(
    ({ offer }) => holdsBet(offer) && offer.happyWithoutEquity === false,
  );
  const names = unhappy.map(({ offer }) => nameOf(offer)).join(" and ");
  return names && `You would not be happy with ${names} without it, so it counts nothing.`;
}

function bonusCounted({ moved: { bonusAtTarget, expectedBonus } }: FlipPair): string {
  const counted = knownAmount(expectedBonus);
  if (counted === null || bonusAtTarget === 0) return "";
  return `Bonus counted at ${wholePercent(counted / bonusAtTarget)} of target.`;
}

/** The base that would also make up for whatever else bears counting in the leading offer. */
function levelInAll({ flip: { value, today }, leading, other }: FlipPair): string {
  const [most, least, bonus] = [leading.total, other.total, other.expectedBonus].map(knownAmount);
  if (value === null || today === null || most == null || least == null || bonus == null) return "";
  if (other.offer.benefits.some((one) => one.paid === "yearly" && one.ofBaseFraction > 0)) return "";
  const perBase = (other.base + bonus) / today;
  const level = Math.ceil(today + (most - least) / perBase);
  if (level <= Math.ceil(value)) return "";
  return `To match all that bears counting of ${nameOf(leading.offer)}: ${amountWords(other.offer, level)}.`;
}

function payoutHistory({ offer: { bonus } }: OfferColumns, expected: number | null): string {
  const paid = bonus?.paidOfTarget ?? [];
  if (paid.length === 0)
    return expected === null
      ? "Nothing says what it pays. Ask for the last two years."
      : `Nothing is stated, so what such bonuses paid elsewhere: ${wholePercent(expected)} of target.`;
  const past = `It paid ${inARow(paid.map(wholePercent))}.`;
  const mean = paid.reduce((sum, one) => sum + one, 0) / paid.length;
  if (expected === null || wholePercent(mean) === wholePercent(expected)) return past;
  const few = `${yearsWords(paid.length)} ${paid.length === 1 ? "is" : "are"} little`;
  return `${past} Drawn towards what such bonuses pay, to ${wholePercent(expected)}, because ${few}.`;
}

function inARow(words: readonly string[]): string {
  const before = words.slice(0, -1).join(", ");
  return before ? `${before} and ${words.at(-1)}` : (words[0] ?? "");
}
