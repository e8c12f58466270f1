import type { PayAxis } from "@paycurve/core/curve";
import type { OfferColumns } from "@paycurve/core/offer";
import type { ReactNode } from "react";
import { Plot } from "../plot.tsx";
import { shortName } from "../short-words.ts";
import { yearName } from "../year-parts.ts";
import { YearStack } from "./year-stack.tsx";

/** Of a year's width: how much the bars take, and the air between them. */
const BARS_OF_YEAR = 0.7;
const AIR = 0.05;

/** A few offers year by year, their bars beside each other, with a name under each. */
export function YearsTogether({
  columns,
  axis,
}: {
  readonly columns: readonly OfferColumns[];
  readonly axis: PayAxis;
}): ReactNode {
  const [first] = columns;
  if (!first) return null;
  const count = first.years.length;
  const offers = columns.map(({ offer }) => offer);
  const width = BARS_OF_YEAR / columns.length / count;
  return (
    <>
      <Plot axis={axis} offer={first.offer}>
        {columns.map(({ offer, years }, place) =>
          years.map((year, index) => {
            const middle = (index + 0.5 + (place - (columns.length - 1) / 2) * (width * count + AIR)) / count;
            return (
              <YearStack
                key={`${offer.id} ${year.year}`}
                year={year}
                axis={axis}
                from={middle - width / 2}
                width={width}
              />
            );
          }),
        )}
      </Plot>
      <div className="year-names">
        {first.years.map((year) => (
          <p key={year.year}>
            <small>
              {offers.map((offer) => (
                <span key={offer.id}>{shortName(offer, offers)}</span>
              ))}
            </small>
            <b>{yearName(year)}</b>
          </p>
        ))}
      </div>
    </>
  );
}
