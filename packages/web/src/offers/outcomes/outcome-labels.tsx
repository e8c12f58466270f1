import { type PayAxis, shareAlong } from "@paycurve/core/curve";
import { amountWords, type Offer } from "@paycurve/core/offer";
import { roundedTo } from "@paycurve/core/stats";
import type { ReactNode } from "react";
import { percent } from "../bar.tsx";
import type { Outcome } from "./outcomes.ts";
import { spreadLabels } from "./spread-labels.ts";

/** A line of words, as a part of the drawing's height. */
const APART = 0.08;

/** The amounts of the mean year, beside its band: what lies above and below, the half, and what they say. */
export function OutcomeLabels({
  mean: { spread, said, unit },
  offer,
  axis,
}: {
  readonly mean: Outcome;
  readonly offer: Offer;
  readonly axis: PayAxis;
}): ReactNode {
  const found = (amount: number, name: string) => ({ name, amount: roundedTo(amount, unit) });
  const marked = [
    ...(said === null ? [] : [{ name: "they say", amount: said }]),
    ...(spread.p10 === spread.p90
      ? [found(spread.p50, "at least 8 in 10")]
      : [
          found(spread.p90, "1 in 10 above"),
          found(spread.p50, "half above"),
          found(spread.p10, "1 in 10 below"),
        ]),
  ].map((one) => ({ ...one, at: 1 - shareAlong(one.amount, axis) }));
  return (
    <svg className="plot-labels" aria-hidden="true">
      {spreadLabels(marked, APART).map(({ name, amount, at }) => (
        <text key={name} className={name === "half above" ? "half" : undefined} y={percent(at)} dy="4">
          <tspan>{amountWords(offer, amount)}</tspan> {name}
        </text>
      ))}
    </svg>
  );
}
