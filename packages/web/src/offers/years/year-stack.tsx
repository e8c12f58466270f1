import { type PayAxis, shareAlong } from "@paycurve/core/curve";
import type { OfferYear } from "@paycurve/core/offer";
import type { ReactNode } from "react";
import { Bar, percent } from "../bar.tsx";
import { countedParts, saidOf } from "../year-parts.ts";

/** One year of an offer: what bears counting as a bar, and its headline as a ghost behind it. */
export function YearStack({
  year,
  axis,
  from,
  width,
}: {
  readonly year: OfferYear;
  readonly axis: PayAxis;
  readonly from: number;
  readonly width: number;
}): ReactNode {
  const said = saidOf(year);
  const across = { x: percent(from), width: percent(width) };
  return (
    <>
      {said !== null && (
        <rect
          className="part ghost"
          {...across}
          y={percent(1 - shareAlong(said, axis))}
          height={percent(shareAlong(said, axis))}
        />
      )}
      <Bar parts={countedParts(year)} tallest={axis.to} {...across} />
    </>
  );
}
