import { capitalised } from "@paycurve/core";
import { type LevelPlacement, type Placement, percentileWords, whatMoves } from "@paycurve/core/curve";
import type { Level } from "@paycurve/core/figures";
import { formatCount, MARKETS, type Market } from "@paycurve/core/money";
import type { ReactNode } from "react";
import type { Answer } from "./answer.ts";

/** How sure the verdict is, beside it. */
export function Doubt({
  answer,
  remembers,
  market,
  file,
}: {
  readonly answer: Answer;
  readonly remembers: boolean;
  readonly market: Market;
  readonly file: ReactNode;
}): ReactNode {
  const { placement, levels } = answer;
  const say = placement ? placedWords(placement, levels) : unplacedWords(market);
  return (
    <div className="doubt">
      <p>{say}</p>
      <p className="note">
        {remembers
          ? "Typed here, kept here: nothing you enter leaves this browser."
          : "Nothing you enter leaves this browser. It cannot keep anything either: save your career file before you leave."}
      </p>
      {file}
    </div>
  );
}

function unplacedWords(market: Market): string {
  return (
    `Type what you earn and the line moves: your place at every level of ${MARKETS[market].inText}, with how sure it is. ` +
    "Advertised pay is named advertised, what nobody owns is struck through, and what the data cannot bear is left out."
  );
}

function placedWords(placement: Placement, levels: readonly Level[]): string {
  const asked = placement.byLevel.filter((step) => step.asked);
  const sentences = [
    ...asked.map(levelWords),
    asked.length === 1 ? moves(placement) : "",
    levels.length === 0 ? `Compared at ${placement.level} level until you say what you own.` : "",
    levels.length > 2 ? "Your answers so far leave every level open." : "",
  ];
  return sentences.filter(Boolean).join(" ");
}

function levelWords({ level, percentile, n, nEffective }: LevelPlacement): string {
  if (!("mid" in percentile)) {
    const { n: worth, needed } = percentile;
    return `${formatCount(n)} ${level} postings, worth ${worth} independent ones: a place needs ${needed}, so it is withheld.`;
  }
  const counted = n === nEffective ? "" : `, worth ${formatCount(nEffective)} independent ones`;
  return `${capitalised(percentileWords(percentile))} of ${formatCount(n)} ${level}-level postings${counted}.`;
}

function moves(placement: Placement): string {
  const found = whatMoves(placement);
  if (!found) return "";
  const { levelUp, tenthMore } = found;
  const tenth = `a tenth more pay, ${tenthMore} up`;
  return levelUp
    ? `Being called ${levelUp.level} moves you ${levelUp.places} places in a hundred down; ${tenth}.`
    : `${capitalised(tenth)} places in a hundred.`;
}
