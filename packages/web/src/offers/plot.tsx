import type { PayAxis } from "@paycurve/core/curve";
import type { Offer } from "@paycurve/core/offer";
import type { ReactNode } from "react";
import { depthOf, labelledAmounts } from "./amount-axis.ts";
import { percent } from "./bar.tsx";
import { shortAmount } from "./short-words.ts";

/** A drawing over an upright axis of amounts, its labels beside it and hairlines behind it. */
export function Plot({
  axis,
  offer,
  beside,
  children,
}: {
  readonly axis: PayAxis;
  /** One whose money the axis is in. */
  readonly offer: Pick<Offer, "market">;
  /** What stands to the right of it. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const labels = labelledAmounts(axis).map((amount) => ({ amount, y: percent(depthOf(amount, axis)) }));
  return (
    <div className="plot">
      <svg className="plot-axis" aria-hidden="true">
        {labels.map(({ amount, y }) => (
          <text key={amount} x="0" y={y} dy="4">
            {shortAmount(offer, amount)}
          </text>
        ))}
      </svg>
      <svg className="plot-area" aria-hidden="true">
        {labels.map(({ amount, y }) => (
          <line key={amount} className="grid-line" x1="0" x2="100%" y1={y} y2={y} />
        ))}
        {children}
      </svg>
      {beside}
    </div>
  );
}
