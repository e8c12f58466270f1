import { formatCount } from "@paycurve/core/money";
import { amountWords, holdsBet, type OfferColumns } from "@paycurve/core/offer";
import { memo, type ReactNode } from "react";
import { amountAxis } from "../amount-axis.ts";
import { Fold } from "../fold.tsx";
import { moneyOf, moneyWords } from "../money-of.ts";
import type { Simulated } from "../simulation/index.ts";
import { saidOf } from "../year-parts.ts";
import { moreOffers } from "../years-words.ts";
import { errorOf, roundedUp } from "./chance-error.ts";
import { OutcomePanel } from "./outcome-panel.tsx";
import { type DrawnColumns, outcomesOf } from "./outcomes.ts";
import { outcomesFinding } from "./outcomes-finding.ts";
import { OutcomesTable } from "./outcomes-table.tsx";

/** More offers than these are folded away. */
const MOST_PANELS = 4;

/** What may come of each offer, year by year and in the mean, all of one currency on one scale. */
export const OutcomeFan = memo(function Fan({
  columns,
  simulated,
  paths,
  hasFailed,
  isAlone,
}: {
  readonly columns: readonly OfferColumns[];
  readonly simulated: Simulated;
  /** How many courses stand behind it. */
  readonly paths: number;
  /** Whether what is not drawn will not be. */
  readonly hasFailed: boolean;
  /** Whether all offers are in this money. */
  readonly isAlone: boolean;
}): ReactNode {
  if (columns.length === 0) return null;
  const drawn = outcomesOf(columns, simulated, hasFailed);
  const axis = amountAxis(drawn.flatMap(amountsOf), "below the least");
  const { headline, rest } = outcomesFinding(drawn);
  const more = drawn.slice(MOST_PANELS);
  return (
    <section className="fan" aria-label={`What may come of it, ${moneyOf(columns)}`}>
      <h2>{headline}</h2>
      <p className="note">
        {!isAlone && `${moneyWords(columns)}. `}
        {rest} {formatCount(paths)} courses of each: bonuses that pay more or less, prices that move,
        companies that close, are sold or go on.{errorWords(drawn)} A band holds eight courses in ten, its
        line halves them, dashes are what they say.
        {columns.some(({ offer }) => holdsBet(offer)) && PREFERENCES}
      </p>
      <Panels drawn={drawn.slice(0, MOST_PANELS)} axis={axis} label={headline} />
      {more.length > 0 && (
        <Fold summary={`What may come of ${moreOffers(more.length)}`}>
          <Panels drawn={more} axis={axis} label="What may come of the other offers" />
        </Fold>
      )}
      <Fold summary="What may come of it, as a table">
        <OutcomesTable drawn={drawn} money={moneyWords(columns)} />
      </Fold>
    </section>
  );
});

const PREFERENCES =
  " What investors are paid first in a sale is drawn as it usually is: preferences that a letter names do not enter, for more rounds change them.";

function Panels({
  drawn,
  axis,
  label,
}: {
  readonly drawn: readonly DrawnColumns[];
  readonly axis: Parameters<typeof OutcomePanel>[0]["axis"];
  readonly label: string;
}): ReactNode {
  return (
    <div className="outcomes" role="img" aria-label={`${label}. The table beneath has the numbers.`}>
      {drawn.map((one) => (
        <OutcomePanel key={one.columns.offer.id} drawn={one} axis={axis} />
      ))}
    </div>
  );
}

/** Every amount that is to have a place on the scale; before anything is drawn, what bears counting. */
function amountsOf({ columns, mean, years }: DrawnColumns): number[] {
  const said = [columns.headline, ...columns.years.map(saidOf)];
  const found = [...years, ...(mean ? [mean] : [])].flatMap(({ spread: { p10, p90 } }) => [p10, p90]);
  return [...said.filter((amount) => amount !== null), ...(found.length > 0 ? found : [columns.base])];
}

/** How far chance alone may move the half-way amounts, at the most. */
function errorWords(drawn: readonly DrawnColumns[]): string {
  const errors = drawn.flatMap(({ columns, found }) => {
    const error = found ? errorOf(found) : null;
    return error === null || error < 1 ? [] : [{ offer: columns.offer, error }];
  });
  const [worst] = errors.toSorted((one, other) => other.error - one.error);
  return worst
    ? ` The half-way amounts of a mean year are good to ±\u00A0${amountWords(worst.offer, roundedUp(worst.error))}.`
    : "";
}
