import { nameOf, type OfferColumns } from "@paycurve/core/offer";
import type { ReactNode } from "react";
import { amountAxis } from "../amount-axis.ts";
import { Fold } from "../fold.tsx";
import { moneyOf, moneyWords } from "../money-of.ts";
import { shortName } from "../short-words.ts";
import { tallestOf } from "../year-parts.ts";
import { moreOffers } from "../years-words.ts";
import { YearPanels } from "./year-panels.tsx";
import { yearsFinding } from "./years-finding.ts";
import { YearsTable } from "./years-table.tsx";
import { YearsTogether } from "./years-together.tsx";

/** More offers, or more years, than these get a picture for each offer. */
const MOST_TOGETHER = 2;
const MOST_YEARS_TOGETHER = 5;
/** More pictures than these are folded away. */
const MOST_PANELS = 6;

/** Year by year, each offer's bar beside the other's; ghosts are the headlines. */
export function YearBars({
  columns,
  isAlone,
}: {
  readonly columns: readonly OfferColumns[];
  /** Whether all offers are in this money. */
  readonly isAlone: boolean;
}): ReactNode {
  const [first] = columns;
  if (!first) return null;
  const axis = amountAxis(
    columns.flatMap(({ years }) => years.map(tallestOf)),
    "at zero",
  );
  const { headline, rest } = yearsFinding(columns);
  const isTogether = columns.length <= MOST_TOGETHER && first.years.length <= MOST_YEARS_TOGETHER;
  return (
    <section className="years" aria-label={`Year by year, ${moneyOf(columns)}`}>
      <h2>{headline}</h2>
      <p className="note">
        {isTogether && columns.length > 1 && (
          <span className={hasLongNames(columns) ? "left-and-right long" : "left-and-right"}>
            {columns.map(({ offer }, place) => `${SIDES[place]} ${nameOf(offer)}`).join(", ")}.{" "}
          </span>
        )}
        {!isAlone && `${moneyWords(columns)}. `}
        {rest}
      </p>
      <div
        className="year-bars"
        role="img"
        aria-label={`${headline}. Each year of each offer; the table beneath has the numbers.`}
      >
        {isTogether ? (
          <YearsTogether columns={columns} axis={axis} />
        ) : (
          <YearPanels columns={columns.slice(0, MOST_PANELS)} axis={axis} />
        )}
      </div>
      {columns.length > MOST_PANELS && (
        <Fold summary={`The years of ${moreOffers(columns.length - MOST_PANELS)}`}>
          <div className="year-bars" role="img" aria-label="Each year of the other offers">
            <YearPanels columns={columns.slice(MOST_PANELS)} axis={axis} />
          </div>
        </Fold>
      )}
      <Fold summary="The years as a table">
        <YearsTable columns={columns} money={moneyWords(columns)} />
      </Fold>
    </section>
  );
}

const SIDES = ["Left", "right"];

/** A name of more characters than these does not fit under a bar on a phone. */
const MOST_CHARACTERS = 6;

function hasLongNames(columns: readonly OfferColumns[]): boolean {
  const offers = columns.map(({ offer }) => offer);
  return offers.some((offer) => shortName(offer, offers).length > MOST_CHARACTERS);
}
