import type { PayAxis } from "@paycurve/core/curve";
import { nameOf, type OfferColumns } from "@paycurve/core/offer";
import type { ReactNode } from "react";
import { Plot } from "../plot.tsx";
import { yearName } from "../year-parts.ts";
import { YearStack } from "./year-stack.tsx";

/** How much of a year's width its bar takes. */
const BAR_OF_YEAR = 0.7;

/** A small picture of the years for each offer, all on one scale. */
export function YearPanels({
  columns,
  axis,
}: {
  readonly columns: readonly OfferColumns[];
  readonly axis: PayAxis;
}): ReactNode {
  return (
    <div className="year-panels">
      {columns.map(({ offer, years }) => (
        <div key={offer.id}>
          <p className="panel-name">{nameOf(offer)}</p>
          <Plot axis={axis} offer={offer}>
            {years.map((year, index) => (
              <YearStack
                key={year.year}
                year={year}
                axis={axis}
                from={(index + (1 - BAR_OF_YEAR) / 2) / years.length}
                width={BAR_OF_YEAR / years.length}
              />
            ))}
          </Plot>
          <p className="first-and-last">
            {[years[0], years.at(-1)].map((year) => year && <span key={year.year}>{yearName(year)}</span>)}
          </p>
        </div>
      ))}
    </div>
  );
}
