import { capitalised } from "@paycurve/core";
import {
  type HeadlineAverage,
  type LevelPlacement,
  type Opening,
  ordinal,
  type Placement,
  percentileWords,
  whatMoves,
  wholePercentile,
} from "@paycurve/core/curve";
import { formatCount, formatMoney, MARKETS, type Market } from "@paycurve/core/money";
import { neededSize } from "@paycurve/core/stats";
import type { ReactNode } from "react";
import type { Answer } from "./answer.ts";

/** How sure the verdict is, beside it. */
export function Doubt({
  answer,
  remembers,
  market,
  opening,
  average,
  file,
}: {
  readonly answer: Answer;
  readonly remembers: boolean;
  readonly market: Market;
  readonly opening: Opening | null;
  readonly average: HeadlineAverage | null;
  readonly file: ReactNode;
}): ReactNode {
  const { placement } = answer;
  const say = placement ? placedWords({ ...answer, placement }) : unplacedWords(market, opening, average);
  return (
    <div className="doubt">
      <p>{say}</p>
      <p className="note">
        {remembers
          ? "Typed here, kept here: nothing you enter leaves this browser."
          : "Nothing you enter leaves this browser. It cannot keep anything either: save your career file before you leave."}
      </p>
      <noscript>
        <p className="note">Without script the curve still reads; your place on it needs one.</p>
      </noscript>
      {file}
    </div>
  );
}

function unplacedWords(market: Market, opening: Opening | null, average: HeadlineAverage | null): string {
  const sentences = [
    opening && `Either end of that half is uncertain itself: the chart and the table say by how much.`,
    average && averageWords(average),
    `Type what you earn and the line moves: your place at every level in ${MARKETS[market].inText}, and how sure it is.`,
  ];
  return sentences.filter(Boolean).join(" ");
}

/** What one average is at the lowest and at the highest level: the reason for a curve. */
function averageWords({ amount, places }: HeadlineAverage): string {
  const [lowest, highest] = [places[0], places.at(-1)];
  if (!lowest || !highest) return "";
  return (
    `The average you will be quoted, ${formatMoney(amount)}, is about the ${ordinal(wholePercentile(lowest.mid))} percentile ` +
    `at ${lowest.level} level and the ${ordinal(wholePercentile(highest.mid))} at ${highest.level}: it describes nobody.`
  );
}

function placedWords({ placement, levels, compared }: Answer & { readonly placement: Placement }): string {
  const asked = placement.byLevel.filter((step) => step.asked);
  const uncounted = compared.filter((level) => !asked.some((step) => step.level === level));
  const sentences = [
    ...asked.map(levelWords),
    ...uncounted.map((level) => `No ${level} posting is counted here; a place needs ${neededSize(0.5)}.`),
    asked.length === 1 ? moves(placement) : "",
    levels.length === 0 ? `Compared at ${placement.level} level until you say what you own.` : "",
    levels.length > 2 ? "Your answers so far leave every level open." : "",
  ];
  return sentences.filter(Boolean).join(" ");
}

function levelWords({ level, percentile, n, nEffective }: LevelPlacement): string {
  const worth =
    n === nEffective
      ? ""
      : `, as telling as ${formatCount(nEffective)} separate ones since firms repeat their ranges`;
  if (!("mid" in percentile)) {
    return `${formatCount(n)} ${level}-level postings${worth}: a place needs ${percentile.needed}, so it is withheld.`;
  }
  return `${capitalised(percentileWords(percentile))} of ${formatCount(n)} ${level}-level postings${worth}.`;
}

function moves(placement: Placement): string {
  const { levelUp = null, tenthMore = 0 } = whatMoves(placement) ?? {};
  const up = tenthMore > 0 ? `a tenth more pay would lift you ${tenthMore}` : "";
  if (!levelUp || levelUp.places === 0) return up && `${capitalised(up)} in a hundred.`;
  const count = Math.abs(levelUp.places);
  const places = `${count} place${count === 1 ? "" : "s"} in a hundred ${levelUp.places < 0 ? "lower" : "higher"}`;
  return `Called ${levelUp.level}, you would stand ${places}${up && `; ${up}`}.`;
}
